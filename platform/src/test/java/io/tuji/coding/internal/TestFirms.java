package io.tuji.coding.internal;

import io.tuji.coding.Codings;
import io.tuji.district.District;
import io.tuji.registry.CompanyId;
import io.tuji.registry.TestRegistry;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes firms of the district whose words are clear or vague, and has them coded. */
@Component
class TestFirms {

    static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    static final String CLEAR = "餐饮服务；食品销售；外卖递送服务";
    static final String VAGUE = "技术服务；会议及展览服务；信息咨询服务";

    private final TestRegistry registry;
    private final Codings codings;
    private final District district;

    TestFirms(TestRegistry registry, Codings codings, District district) {
        this.registry = registry;
        this.codings = codings;
        this.district = district;
    }

    /** With more capital than other tests have, so that they come first in the queue. */
    String line(String code, String trade, String scope) {
        String home = district.get().head().division();
        return code + "," + TestRegistry.freshWord() + trade + "有限公司,有限责任公司,2019-02-06,98765432," + home + ",虚构路1号,"
                + scope;
    }

    CompanyId clear() {
        return take(List.of(line(TestRegistry.freshCode(), "餐饮", CLEAR))).get(0);
    }

    CompanyId vague() {
        return take(List.of(line(TestRegistry.freshCode(), "", VAGUE))).get(0);
    }

    List<CompanyId> take(List<String> lines) {
        List<CompanyId> firms = registry.take(registry.source(50), DAY, lines);
        codings.follow();
        return firms;
    }
}
