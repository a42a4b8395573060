package io.tuji.demand.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.demand.internal.BroughtNeeds;
import io.tuji.demand.internal.BroughtResources;
import io.tuji.demand.web.NeedsApi.NewNeed;
import io.tuji.demand.web.ResourcesApi.NewResource;
import io.tuji.importing.brought.BroughtAnswers;
import io.tuji.importing.brought.BroughtJson;
import io.tuji.importing.brought.BroughtRow;
import io.tuji.web.ApiPath;
import io.tuji.web.Described;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists of needs and of resources that a program brings; as the pages take their files. */
@RestController
@RequestMapping(ApiPath.V1)
@Requires(module = "demand", act = Act.CHANGE)
class DemandListsApi {

    private static final String NEEDS = "/demand/needs/lists";
    private static final String RESOURCES = "/resources/lists";

    record ListWithdrawal(
            @Described(zh = "撤回了几条", en = "how many were withdrawn")
            int withdrawn) {}

    private final BroughtNeeds needs;
    private final BroughtResources resources;
    private final BroughtAnswers answers;
    private final DemandWords words;

    DemandListsApi(BroughtNeeds needs, BroughtResources resources, BroughtAnswers answers, DemandWords words) {
        this.needs = needs;
        this.resources = resources;
        this.answers = answers;
        this.words = words;
    }

    @PostMapping(NEEDS)
    @Described(
            zh = "存入几条需求，各写明听取日期；有问题的搁置并说明原因，已有的不重复存",
            en =
                    "Bring needs, each with the day it was heard; those with a fault are set aside and told, those that stand are left",
            gives = 201)
    ResponseEntity<BroughtJson<Long>> bringNeeds(@RequestBody List<NewNeed> sent, Visitor visitor) {
        return answers.take(needs, BroughtRow.numbered(sent.stream().map(NewNeed::cells)), visitor);
    }

    @PostMapping(RESOURCES)
    @Described(
            zh = "存入几项资源；有问题的搁置并说明原因，已有的不重复存",
            en = "Bring resources; those with a fault are set aside and told, those that stand are left",
            gives = 201)
    ResponseEntity<BroughtJson<Long>> bringResources(@RequestBody List<NewResource> sent, Visitor visitor) {
        return answers.take(resources, BroughtRow.numbered(sent.stream().map(NewResource::cells)), visitor);
    }

    @PostMapping(NEEDS + "/{batch}/withdrawals")
    @Described(zh = "撤回一批需求中没有动过的", en = "Withdraw those needs of a batch that nobody has touched since")
    ListWithdrawal withdrawNeeds(@PathVariable long batch, Visitor visitor) {
        return new ListWithdrawal(needs.withdraw(batch, words.say("demand.file.withdrawn.why"), visitor));
    }

    @PostMapping(RESOURCES + "/{batch}/withdrawals")
    @Described(zh = "撤回一批资源中没有动过的", en = "Withdraw those resources of a batch that nobody has touched since")
    ListWithdrawal withdrawResources(@PathVariable long batch, Visitor visitor) {
        return new ListWithdrawal(resources.withdraw(batch, words.say("demand.file.withdrawn.why"), visitor));
    }
}
