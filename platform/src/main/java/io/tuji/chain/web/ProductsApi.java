package io.tuji.chain.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.chain.internal.Batch;
import io.tuji.chain.internal.ProductListStore;
import io.tuji.chain.internal.Products;
import io.tuji.chain.web.FirmListDesk.BatchWithdrawal;
import io.tuji.chain.web.FirmListDesk.Changed;
import io.tuji.chain.web.PositionJson.FirmProductJson;
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

/** Products that lists and disclosures name; as the pages show and take them. */
@RestController
@RequestMapping(ApiPath.V1 + "/chains/products")
@Requires(module = "chain", act = Act.VIEW)
class ProductsApi {

    record NewFirmProduct(
            @Described(zh = "信用代码或企业编号；与 name 至少写一个", en = "credit code or company code; this or name")
            Optional<String> firm,

            @Described(zh = "企业全称", en = "whole name of the firm")
            Optional<String> name,

            Optional<String> product,
            Optional<String> source,
            Optional<String> date) {

        Map<String, String> cells() {
            return Map.of(
                    "firmCode", firm.orElse(""),
                    "firm", name.orElse(""),
                    "product", product.orElse(""),
                    "source", source.orElse(""),
                    "date", date.orElse(""));
        }
    }

    private final ProductListStore store;
    private final Products products;
    private final Registry registry;
    private final BroughtAnswers answers;

    ProductsApi(ProductListStore store, Products products, Registry registry, BroughtAnswers answers) {
        this.store = store;
        this.products = products;
        this.registry = registry;
        this.answers = answers;
    }

    @GetMapping
    @Described(zh = "清单和披露中企业的产品", en = "The products that lists and disclosures name")
    ResponseEntity<PageJson<FirmProductJson>> list(@ListOf(ProductListStore.class) Listing listing, Visitor visitor) {
        return PageJson.of(store.page(listing, registry.visible(visitor)), row -> FirmProductJson.of(row.product()));
    }

    @PostMapping
    @Requires(module = "chain", act = Act.CHANGE)
    @Described(
            zh = "存入几行；有问题的行搁置并说明原因，已有的不重复存",
            en = "Bring rows; those with a fault are set aside and told, those that stand are left",
            gives = 201)
    ResponseEntity<BroughtJson<Batch>> bring(@RequestBody List<NewFirmProduct> sent, Visitor visitor) {
        return answers.take(products, BroughtRow.numbered(sent.stream().map(NewFirmProduct::cells)), visitor);
    }

    @PostMapping("/{id}/withdrawals")
    @Requires(module = "chain", act = Act.CHANGE)
    @ResponseStatus(HttpStatus.OK)
    @Described(zh = "撤回一条", en = "Take one back", refuses = 404)
    Changed withdraw(@PathVariable long id, Visitor visitor) {
        return new Changed(FirmListDesk.withdraw(products, id, visitor).isPresent());
    }

    @PostMapping("/withdrawals")
    @Requires(module = "chain", act = Act.CHANGE)
    @Described(zh = "整批撤回或恢复", en = "Take back, or restore, all of one moment")
    Changed withdrawAll(@RequestBody BatchWithdrawal sent, Visitor visitor) {
        return FirmListDesk.withdraw(products, sent, visitor);
    }
}
