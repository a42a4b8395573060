package io.tuji.chain.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.chain.FirmProduct;
import io.tuji.chain.internal.Batch;
import io.tuji.chain.internal.Brought;
import io.tuji.chain.internal.BroughtColumn;
import io.tuji.chain.internal.BroughtRow;
import io.tuji.chain.internal.ProductListStore;
import io.tuji.chain.internal.Products;
import io.tuji.chain.web.PositionJson.BroughtJson;
import io.tuji.chain.web.PositionJson.FirmProductJson;
import io.tuji.registry.Registry;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiProblems;
import io.tuji.web.ApiRefused;
import io.tuji.web.Described;
import io.tuji.web.ListOf;
import io.tuji.web.Listing;
import io.tuji.web.PageJson;
import java.time.Instant;
import java.util.ArrayList;
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

        BroughtRow row(int number) {
            return new BroughtRow(
                    number,
                    Map.of(
                            BroughtColumn.FIRM_CODE, firm.orElse(""),
                            BroughtColumn.FIRM, name.orElse(""),
                            BroughtColumn.PRODUCT, product.orElse(""),
                            BroughtColumn.SOURCE, source.orElse(""),
                            BroughtColumn.DATE, date.orElse("")));
        }
    }

    record NewFirmProductWithdrawal(
            @Described(zh = "谁存入的；恢复时为谁撤回的", en = "who brought it; to restore, who took it back")
            String by,

            @Described(zh = "存入的时刻；恢复时为撤回的时刻", en = "the moment of bringing; to restore, that of taking back")
            Instant at,

            @Described(zh = "true 撤回，false 恢复", en = "true to withdraw, false to restore")
            boolean withdrawn) {}

    record NewFirmProductChange(
            @Described(zh = "有没有变化", en = "whether anything has changed")
            boolean changed) {}

    private final ProductListStore store;
    private final Products products;
    private final Registry registry;
    private final ApiProblems problems;

    ProductsApi(ProductListStore store, Products products, Registry registry, ApiProblems problems) {
        this.store = store;
        this.products = products;
        this.registry = registry;
        this.problems = problems;
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
    ResponseEntity<BroughtJson> bring(@RequestBody List<NewFirmProduct> sent, Visitor visitor) {
        List<BroughtRow> rows = new ArrayList<>();
        sent.forEach(row -> rows.add(row.row(rows.size() + 1)));
        Brought brought = products.take(rows, visitor);
        if (brought.added() + brought.already() == 0 && !brought.setAside().isEmpty()) {
            throw ApiRefused.input(brought.setAside());
        }
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(BroughtJson.of(brought, problems.items(brought.setAside())));
    }

    @PostMapping("/{id}/withdrawals")
    @Requires(module = "chain", act = Act.CHANGE)
    @ResponseStatus(HttpStatus.OK)
    @Described(zh = "撤回一条", en = "Take one back", refuses = 404)
    NewFirmProductChange withdraw(@PathVariable long id, Visitor visitor) {
        FirmProduct.Id found = products.find(new FirmProduct.Id(id), visitor)
                .map(FirmProduct::id)
                .orElseThrow(BroughtDesk::notFound);
        return new NewFirmProductChange(products.withdraw(found, visitor).isPresent());
    }

    @PostMapping("/withdrawals")
    @Requires(module = "chain", act = Act.CHANGE)
    @Described(zh = "整批撤回或恢复", en = "Take back, or restore, all of one moment")
    NewFirmProductChange withdrawAll(@RequestBody NewFirmProductWithdrawal sent, Visitor visitor) {
        Batch batch = new Batch(sent.by(), sent.at());
        return new NewFirmProductChange(
                sent.withdrawn() ? products.withdraw(batch, visitor).isPresent() : products.restore(batch, visitor));
    }
}
