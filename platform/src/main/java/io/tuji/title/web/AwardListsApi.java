package io.tuji.title.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.importing.brought.BroughtAnswers;
import io.tuji.importing.brought.BroughtJson;
import io.tuji.importing.brought.BroughtRow;
import io.tuji.title.internal.AwardLists;
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

/** Published lists of titles, with the checks of the page. */
@RestController
@RequestMapping(ApiPath.V1 + "/titles/lists")
@Requires(module = "title", act = Act.CHANGE)
class AwardListsApi {

    record NewAward(
            @Described(zh = "企业名称；名称和信用代码至少写一个", en = "name of the firm; name or credit code is needed")
            Optional<String> firm,

            Optional<String> creditCode,

            @Described(zh = "称号的 key 或名称", en = "key or name of the title")
            Optional<String> kind,

            Optional<String> number,
            Optional<String> from,

            @Described(zh = "有固定年限的可不写", en = "may be left out where the kind runs out after whole years")
            Optional<String> to,

            Optional<String> issuer,

            @Described(zh = "公告文号等", en = "where it is written")
            Optional<String> source) {

        Map<String, String> cells() {
            Map<String, String> cells = new HashMap<>();
            firm.ifPresent(text -> cells.put("firm", text));
            creditCode.ifPresent(text -> cells.put("creditCode", text));
            kind.ifPresent(text -> cells.put("kind", text));
            number.ifPresent(text -> cells.put("number", text));
            from.ifPresent(text -> cells.put("from", text));
            to.ifPresent(text -> cells.put("to", text));
            issuer.ifPresent(text -> cells.put("issuer", text));
            source.ifPresent(text -> cells.put("source", text));
            return cells;
        }
    }

    record AwardsWithdrawal(
            @Described(zh = "撤回了几条", en = "how many were withdrawn")
            int withdrawn) {}

    private final AwardLists list;
    private final BroughtAnswers answers;
    private final TitleWords words;

    AwardListsApi(AwardLists list, BroughtAnswers answers, TitleWords words) {
        this.list = list;
        this.answers = answers;
        this.words = words;
    }

    @PostMapping
    @Described(
            zh = "存入公布名单；有问题的搁置并说明原因，已登记的不重复存",
            en = "Bring a published list; rows with a fault are set aside and told, titles that stand are left",
            gives = 201)
    ResponseEntity<BroughtJson<Long>> bring(@RequestBody List<NewAward> sent, Visitor visitor) {
        return answers.take(list, BroughtRow.numbered(sent.stream().map(NewAward::cells)), visitor);
    }

    @PostMapping("/{batch}/withdrawals")
    @Described(zh = "撤回一份名单中没有终止过的称号", en = "Take back the titles of a list that nobody has ended since")
    AwardsWithdrawal withdraw(@PathVariable long batch, Visitor visitor) {
        return new AwardsWithdrawal(list.withdraw(batch, words.say("titles.file.withdrawn.why"), visitor));
    }
}
