package io.tuji.demand.web;

import static java.util.Map.entry;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.demand.Outcome;
import io.tuji.demand.Resource;
import io.tuji.demand.Resources;
import io.tuji.demand.internal.BroughtResources;
import io.tuji.demand.internal.ResourceListStore;
import io.tuji.importing.brought.BroughtRow;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import io.tuji.web.ListOf;
import io.tuji.web.Listing;
import io.tuji.web.PageJson;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Resources, with the rights and checks of the pages. */
@RestController
@RequestMapping(ApiPath.V1 + "/resources")
@Requires(module = "demand", act = Act.VIEW)
class ResourcesApi {

    record NewResource(
            @Described(zh = "资源种类，如 LABORATORY、EQUITY", en = "kind, such as LABORATORY or EQUITY")
            String kind,

            String name,

            @Described(zh = "持有单位：企业编号、统一社会信用代码或全称", en = "holder: company code, credit code or whole name")
            String holder,

            @Described(zh = "持有单位不在企业库里，按名称登记", en = "the holder is not in the registry: taken down by name")
            Optional<Boolean> outside,

            String offers,
            Optional<String> forWhom,

            @Described(zh = "街镇代码或片区编号", en = "code of a subdistrict or id of an area")
            Optional<String> place,

            Optional<String> address,

            @Described(zh = "个人信息，须有权", en = "personal: needs the right to see persons")
            Optional<String> contact,

            Optional<LocalDate> validFrom,
            Optional<LocalDate> validTo,
            String saidBy,

            @Described(zh = "不写为今天", en = "today where left out")
            Optional<LocalDate> asOf,

            @Described(zh = "挂接的节点，写“产业链/节点”", en = "the nodes that it hangs on, as chain/node")
            List<String> nodes,

            @Described(zh = "更正时须写理由", en = "needed of a correction")
            Optional<String> reason,

            @Described(zh = "更正时写看到的版本", en = "of a correction, the version that was seen")
            Optional<Integer> version) {

        NewResource {
            kind = Objects.requireNonNullElse(kind, "");
            name = Objects.requireNonNullElse(name, "");
            holder = Objects.requireNonNullElse(holder, "");
            offers = Objects.requireNonNullElse(offers, "");
            saidBy = Objects.requireNonNullElse(saidBy, "");
            nodes = nodes == null ? List.of() : List.copyOf(nodes);
        }

        Map<String, String> cells() {
            return Map.ofEntries(
                    entry("kind", kind),
                    entry("name", name),
                    entry("holder", holder),
                    entry("outside", outside.map(String::valueOf).orElse("")),
                    entry("offers", offers),
                    entry("forWhom", forWhom.orElse("")),
                    entry("place", place.orElse("")),
                    entry("address", address.orElse("")),
                    entry("contact", contact.orElse("")),
                    entry("validFrom", validFrom.map(LocalDate::toString).orElse("")),
                    entry("validTo", validTo.map(LocalDate::toString).orElse("")),
                    entry("saidBy", saidBy),
                    entry("asOf", asOf.map(LocalDate::toString).orElse("")),
                    entry("nodes", String.join(";", nodes)),
                    entry("reason", reason.orElse("")));
        }

        Resources.Typed typed() {
            return BroughtResources.typed(new BroughtRow(0, cells()));
        }
    }

    record NewResourceWithdrawal(
            @Described(zh = "撤回理由", en = "why it is withdrawn")
            String words) {}

    private final ResourceListStore list;
    private final Resources resources;
    private final ResourceDesk desk;

    ResourcesApi(ResourceListStore list, Resources resources, ResourceDesk desk) {
        this.list = list;
        this.resources = resources;
        this.desk = desk;
    }

    @GetMapping
    @Described(zh = "四链资源", en = "The resources of the four chains")
    ResponseEntity<PageJson<ResourceJson>> list(@ListOf(ResourceListStore.class) Listing listing, Visitor visitor) {
        return PageJson.of(
                list.page(listing, visitor),
                resource -> ResourceJson.of(resource, resources.contact(resource.id(), visitor), List.of()));
    }

    @GetMapping("/{code}")
    @Described(zh = "一项资源和它的经过", en = "One resource with all that was done", refuses = 404)
    ResourceJson show(@PathVariable String code, Visitor visitor) {
        return json(desk.get(code, visitor), visitor);
    }

    @PostMapping
    @Requires(module = "demand", act = Act.CHANGE)
    @Described(zh = "登记资源", en = "Register a resource", gives = 201)
    ResponseEntity<ResourceJson> add(@RequestBody NewResource sent, Visitor visitor) {
        return done(resources.add(sent.typed(), visitor), visitor);
    }

    @PostMapping("/{code}/corrections")
    @Requires(module = "demand", act = Act.CHANGE)
    @Described(zh = "更正一项资源；原来的内容保留", en = "Correct a resource; what it said is kept", gives = 201, refuses = 404)
    ResponseEntity<ResourceJson> correct(@PathVariable String code, @RequestBody NewResource sent, Visitor visitor) {
        Resource before = desk.get(code, visitor);
        return done(resources.correct(before.id(), sent.version().orElse(0), sent.typed(), visitor), visitor);
    }

    @PostMapping("/{code}/withdrawals")
    @Requires(module = "demand", act = Act.CHANGE)
    @Described(zh = "撤回一项资源", en = "Withdraw a resource", gives = 201, refuses = 404)
    ResponseEntity<ResourceJson> withdraw(
            @PathVariable String code, @RequestBody NewResourceWithdrawal sent, Visitor visitor) {
        Resource before = desk.get(code, visitor);
        String words = Optional.ofNullable(sent.words()).orElse("");
        return done(resources.withdraw(before.id(), words, visitor), visitor);
    }

    @PostMapping("/{code}/undo")
    @Requires(module = "demand", act = Act.CHANGE)
    @Described(zh = "撤销上一步", en = "Take back the last step", gives = 201, refuses = 404)
    ResponseEntity<ResourceJson> undo(@PathVariable String code, Visitor visitor) {
        return done(resources.undo(desk.get(code, visitor).id(), visitor), visitor);
    }

    private ResponseEntity<ResourceJson> done(Outcome<Resource> outcome, Visitor visitor) {
        Resource now = outcome.now().orElseThrow(() -> ApiRefused.input(outcome.problems()));
        return ResponseEntity.status(HttpStatus.CREATED).body(json(now, visitor));
    }

    private ResourceJson json(Resource resource, Visitor visitor) {
        return ResourceJson.of(resource, resources.contact(resource.id(), visitor), resources.steps(resource.id()));
    }
}
