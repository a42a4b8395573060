package io.tuji.chain.internal;

import io.tuji.chain.NodeId;
import io.tuji.district.District;
import io.tuji.registry.CompanyId;
import io.tuji.registry.TestRegistry;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes firms of which some make design tools for chips, and has them placed. */
@Component
class TestPlaces {

    static final NodeId TOOLS = new NodeId("integrated_circuits", "eda");
    static final NodeId CORES = new NodeId("integrated_circuits", "ip_cores");
    static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    private final TestRegistry registry;
    private final PositionDerivation derivation;
    private final District district;

    TestPlaces(TestRegistry registry, PositionDerivation derivation, District district) {
        this.registry = registry;
        this.derivation = derivation;
        this.district = district;
    }

    String line(String code, String name, String scope) {
        return code + "," + name + ",有限责任公司,2019-02-06,168,"
                + district.get().head().division() + ",虚构路1号," + scope;
    }

    CompanyId named(String name, String scope) {
        CompanyId firm = registry.take(registry.source(50), DAY, List.of(line(TestRegistry.freshCode(), name, scope)))
                .get(0);
        derivation.all(List.of(firm));
        return firm;
    }

    CompanyId silent() {
        return named(TestRegistry.freshWord() + "有限公司", "花卉租摆");
    }

    /** Says so in name and scope. */
    CompanyId sure() {
        return named(TestRegistry.freshWord() + "EDA软件有限公司", "电子设计自动化软件开发;集成电路设计软件销售");
    }
}
