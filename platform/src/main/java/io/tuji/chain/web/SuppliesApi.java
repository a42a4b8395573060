package io.tuji.chain.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.chain.internal.Batch;
import io.tuji.chain.internal.Supplies;
import io.tuji.chain.internal.SupplyListStore;
import io.tuji.chain.web.FirmListDesk.BatchWithdrawal;
import io.tuji.chain.web.FirmListDesk.Changed;
import io.tuji.chain.web.PositionJson.FirmSupplyJson;
import io.tuji.importing.brought.BroughtAnswers;
import io.tuji.importing.brought.BroughtJson;
import io.tuji.importing.brought.BroughtRow;
import io.tuji.registry.Registry;
import io.tuji.web.ApiPath;
import io.tuji.web.Described;
import io.tuji.web.ListOf;
import io.tuji.web.Listing;
import io.tuji.web.PageJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Disclosed supplies; as the pages show and take them. */
@RestController
@RequestMapping(ApiPath.V1 + "/chains/supplies")
@Requires(module = "chain", act = Act.VIEW)
class SuppliesApi {

    record NewFirmSupply(
            @Described(zh = "供应商的信用代码或企业编号", en = "credit code or company code of the supplier")
            Optional<String> supplier,

            Optional<String> supplierName,

            @Described(zh = "客户的信用代码或企业编号", en = "credit code or company code of the customer")
            Optional<String> customer,

            Optional<String> customerName,
            Optional<String> product,
            Optional<String> source,
            Optional<String> date) {

        Map<String, String> cells() {
            return Map.of(
                    "supplierCode", supplier.orElse(""),
                    "supplier", supplierName.orElse(""),
                    "customerCode", customer.orElse(""),
                    "customer", customerName.orElse(""),
                    "product", product.orElse(""),
                    "source", source.orElse(""),
                    "date", date.orElse(""));
        }
    }

    private final SupplyListStore store;
    private final Supplies supplies;
    private final Registry registry;
    private final BroughtAnswers answers;

    SuppliesApi(SupplyListStore store, Supplies supplies, Registry registry, BroughtAnswers answers) {
        this.store = store;
        this.supplies = supplies;
        this.registry = registry;
        this.answers = answers;
    }

    @GetMapping
    @Described(zh = "披露的客户和供应商", en = "Who supplies whom, as firms have disclosed it")
    ResponseEntity<PageJson<FirmSupplyJson>> list(@ListOf(SupplyListStore.class) Listing listing, Visitor visitor) {
        return PageJson.of(store.page(listing, registry.visible(visitor)), FirmSupplyJson::of);
    }

    @PostMapping
    @Requires(module = "chain", act = Act.CHANGE)
    @Described(
            zh = "存入几行；有问题的行搁置并说明原因，已有的不重复存",
            en = "Bring rows; those with a fault are set aside and told, those that stand are left",
            gives = 201)
    ResponseEntity<BroughtJson<Batch>> bring(@RequestBody List<NewFirmSupply> sent, Visitor visitor) {
        return answers.take(supplies, BroughtRow.numbered(sent.stream().map(NewFirmSupply::cells)), visitor);
    }

    @PostMapping("/{id}/withdrawals")
    @Requires(module = "chain", act = Act.CHANGE)
    @ResponseStatus(HttpStatus.OK)
    @Described(zh = "撤回一条", en = "Take one back", refuses = 404)
    Changed withdraw(@PathVariable long id, Visitor visitor) {
        return new Changed(FirmListDesk.withdraw(supplies, id, visitor).isPresent());
    }

    @PostMapping("/withdrawals")
    @Requires(module = "chain", act = Act.CHANGE)
    @Described(zh = "整批撤回或恢复", en = "Take back, or restore, all of one moment")
    Changed withdrawAll(@RequestBody BatchWithdrawal sent, Visitor visitor) {
        return FirmListDesk.withdraw(supplies, sent, visitor);
    }
}
