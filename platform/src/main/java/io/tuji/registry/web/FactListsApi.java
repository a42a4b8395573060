package io.tuji.registry.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.importing.brought.BroughtAnswers;
import io.tuji.importing.brought.BroughtJson;
import io.tuji.importing.brought.BroughtRow;
import io.tuji.registry.internal.BroughtFacts;
import io.tuji.web.ApiPath;
import io.tuji.web.Described;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists of facts that a program brings, as the page takes its files. */
@RestController
@RequestMapping(ApiPath.V1)
@Requires(module = "registry", act = Act.CHANGE)
class FactListsApi {

    record FactRowJson(
            @Described(zh = "企业编号、统一社会信用代码或企业全称", en = "the code of the firm here, its credit code, or its exact name")
            String firm,

            @Described(zh = "事项的 key 或名称", en = "key or name of the fact")
            String fact,

            String period,

            @Described(zh = "值，可带单位", en = "may name its unit")
            String value,

            Optional<String> bound,
            Optional<String> certainty,
            String asOf,
            String saidBy,
            Optional<Boolean> official) {

        private Map<String, String> cells() {
            Map<String, String> cells = new HashMap<>(Map.of(
                    "firm", firm, "fact", fact, "period", period, "value", value, "asOf", asOf, "saidBy", saidBy));
            bound.ifPresent(word -> cells.put("bound", word));
            certainty.ifPresent(word -> cells.put("certainty", word));
            official.ifPresent(is -> cells.put("official", is ? "yes" : "no"));
            return cells;
        }
    }

    record FactListWithdrawal(
            @Described(zh = "搁置了几条", en = "how many were set aside")
            int withdrawn) {}

    private final BroughtFacts list;
    private final BroughtAnswers answers;
    private final CompanyWords words;

    FactListsApi(BroughtFacts list, BroughtAnswers answers, CompanyWords words) {
        this.list = list;
        this.answers = answers;
        this.words = words;
    }

    @PostMapping("/fact-lists")
    @Described(
            zh = "登记多家企业的多个事项；有问题的行搁置并说明原因，已有的不重复登记",
            en = "Record facts of many firms; rows with a fault are set aside and told, those that stand are left",
            gives = 201)
    ResponseEntity<BroughtJson<Long>> bring(@RequestBody List<FactRowJson> sent, Visitor visitor) {
        return answers.take(list, BroughtRow.numbered(sent.stream().map(FactRowJson::cells)), visitor);
    }

    @PostMapping("/fact-lists/{batch}/withdrawals")
    @Described(zh = "搁置一批事项中仍计入的，其余不动", en = "Set aside those facts of a batch that still count")
    FactListWithdrawal withdraw(@PathVariable long batch, Visitor visitor) {
        return new FactListWithdrawal(list.withdraw(batch, words.say("fact.file.withdrawn.why"), visitor));
    }
}
