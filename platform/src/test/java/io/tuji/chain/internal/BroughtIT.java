package io.tuji.chain.internal;

import static io.tuji.Bearer.bearerOf;
import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.chain.FirmPosition;
import io.tuji.chain.FirmPosition.Basis;
import io.tuji.chain.FirmProduct;
import io.tuji.chain.FirmSupply;
import io.tuji.engine.value.Problem;
import io.tuji.importing.brought.Brought;
import io.tuji.importing.brought.BroughtLists;
import io.tuji.importing.brought.BroughtRow;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Registry;
import io.tuji.registry.TestRegistry;
import io.tuji.web.Undo;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** Products and supplies are brought as files or one by one; nobody is guessed, nothing is kept twice, all can be taken back. */
@PlatformTest
class BroughtIT {

    private static final String PRODUCTS = "统一社会信用代码,企业名称,产品,来源,日期\n";
    private static final String SUPPLIES = "供应商,客户,产品,来源,日期\n";

    @Autowired
    Products products;

    @Autowired
    Supplies supplies;

    @Autowired
    BroughtLists lists;

    @Autowired
    PositionService positions;

    @Autowired
    TestPlaces places;

    @Autowired
    TestRegistry registry;

    @Autowired
    Registry companies;

    @Autowired
    TestAccounts accounts;

    @Autowired
    MockMvc mvc;

    @TempDir
    Path folder;

    private Visitor officer;

    @BeforeEach
    void someone() {
        officer = accounts.create(Optional.empty(), Role.PROMOTER);
    }

    private Path file(String head, String... lines) throws IOException {
        return Files.writeString(folder.resolve("清单.csv"), head + String.join("\n", lines) + "\n");
    }

    private String nameOf(CompanyId firm) {
        return companies.find(firm, officer).orElseThrow().name();
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }

    private Optional<Basis> basisOf(CompanyId firm) {
        return positions.find(firm, TestPlaces.TOOLS).map(FirmPosition::basis);
    }

    @Test
    void whatCanBeTakenIsTakenAndTheRestIsSetAsideWithItsReason() throws Exception {
        CompanyId firm = places.silent();
        String doubled = TestRegistry.freshWord() + "重名公司";
        registry.company(doubled);
        registry.company(doubled);
        Path file = file(
                PRODUCTS,
                "," + nameOf(firm) + ",电子设计自动化软件,年报,2024-12-31",
                "," + doubled + ",芯片,年报,2024-12-31",
                ",没有这家公司,芯片,年报,2024-12-31",
                "," + nameOf(firm) + ",,年报,2024-12-31",
                "," + nameOf(firm) + ",芯片,年报,2024年");
        var preview = lists.preview(products, file, "清单.csv", officer);
        assertThat(preview.fresh()).extracting(ProductEntry::company).containsExactly(firm);
        assertThat(codes(preview.setAside())).containsExactly("CHN-422", "CHN-421", "CHN-423", "VAL-101");
        assertThat(products.of(firm)).isEmpty();
        Brought<Batch> brought = lists.take(products, preview.rows(), officer);
        assertThat(brought.added()).isEqualTo(1);
        assertThat(basisOf(firm)).contains(Basis.PRODUCT);
    }

    @Test
    void theSameFileTwiceAddsNothing() throws Exception {
        CompanyId firm = places.silent();
        String rows = lists.preview(
                        products, file(PRODUCTS, "," + nameOf(firm) + ",鲜花,年报,2024-12-31"), "清单.csv", officer)
                .rows();
        lists.take(products, rows, officer);
        Brought<Batch> again = lists.take(products, rows, officer);
        assertThat(again.added()).isZero();
        assertThat(again.already()).isEqualTo(1);
        assertThat(again.batch()).isEmpty();
        assertThat(products.of(firm)).hasSize(1);
    }

    @Test
    void anImportIsTakenBackAsAWholeAndBroughtBack() throws Exception {
        CompanyId one = places.silent();
        CompanyId other = places.silent();
        Path file = file(
                PRODUCTS, "," + nameOf(one) + ",EDA工具,年报,2024-12-31", "," + nameOf(other) + ",EDA工具,年报,2024-12-31");
        Brought<Batch> brought = lists.take(
                products, lists.preview(products, file, "清单.csv", officer).rows(), officer);
        Batch withdrawn =
                products.withdraw(brought.batch().orElseThrow(), officer).orElseThrow();
        assertThat(products.of(one)).isEmpty();
        assertThat(basisOf(one)).isEmpty();
        assertThat(products.withdraw(brought.batch().orElseThrow(), officer)).isEmpty();
        assertThat(products.restore(withdrawn, officer)).isTrue();
        assertThat(basisOf(other)).contains(Basis.PRODUCT);
        assertThat(products.restore(withdrawn, officer)).isFalse();
    }

    @Test
    void whatAPageHasTakenItOffersToTakeBackAndToBringBack() throws Exception {
        CompanyId firm = places.silent();
        String rows = lists.preview(
                        products, file(PRODUCTS, "," + nameOf(firm) + ",EDA工具,年报,2024-12-31"), "清单.csv", officer)
                .rows();
        String withdraw = undoOf(multipart("/chains/products/take").param("rows", rows));
        assertThat(basisOf(firm)).contains(Basis.PRODUCT);
        String restore = undoOf(post(URI.create(withdraw)));
        assertThat(basisOf(firm)).isEmpty();
        mvc.perform(post(URI.create(restore)).with(csrf()).with(signedInAs(officer)))
                .andExpect(redirectedUrl("/chains/products"));
        assertThat(basisOf(firm)).contains(Basis.PRODUCT);
    }

    private String undoOf(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        Undo undo =
                (Undo) Objects.requireNonNull(mvc.perform(request.with(csrf()).with(signedInAs(officer)))
                        .andExpect(redirectedUrl("/chains/products"))
                        .andReturn()
                        .getFlashMap()
                        .get("undo"));
        return undo.action();
    }

    @Test
    void aSupplyNeedsOneFirmOfTheRegisterAndKeepsTheOtherByName() throws Exception {
        CompanyId supplier = places.silent();
        CompanyId customer = places.silent();
        Path file = file(
                SUPPLIES,
                nameOf(supplier) + "," + nameOf(customer) + ",鲜花,年报,2024-12-31",
                nameOf(supplier) + ",远方某公司,,年报,2024-12-31",
                "此方,彼方,鲜花,年报,2024-12-31",
                nameOf(customer) + "," + nameOf(customer) + ",鲜花,年报,2024-12-31");
        var preview = lists.preview(supplies, file, "清单.csv", officer);
        assertThat(codes(preview.setAside())).containsExactly("CHN-426", "CHN-427");
        Brought<Batch> brought = lists.take(supplies, preview.rows(), officer);
        assertThat(brought.added()).isEqualTo(2);
        assertThat(lists.take(supplies, preview.rows(), officer).already()).isEqualTo(2);
        assertThat(supplies.of(supplier, officer))
                .extracting(supply -> supply.customer().name())
                .containsExactlyInAnyOrder(nameOf(customer), "远方某公司");
        assertThat(supplies.of(customer, officer))
                .extracting(FirmSupply::supplier)
                .extracting(FirmSupply.Side::company)
                .containsExactly(Optional.of(supplier));
        Batch withdrawn =
                supplies.withdraw(brought.batch().orElseThrow(), officer).orElseThrow();
        assertThat(supplies.of(supplier, officer)).isEmpty();
        assertThat(supplies.restore(withdrawn, officer)).isTrue();
        assertThat(supplies.of(supplier, officer)).hasSize(2);
    }

    @Test
    void aFileWithoutItsColumnsIsRefusedWhole() throws Exception {
        var preview = lists.preview(supplies, file("企业名称,产品\n", "甲,鲜花"), "清单.csv", officer);
        assertThat(preview.usable()).isFalse();
        assertThat(codes(preview.setAside())).containsExactly("IMP-302");
    }

    @Test
    void thePagesShowFirstAndStoreThen() throws Exception {
        CompanyId firm = places.silent();
        byte[] bytes = (PRODUCTS + "," + nameOf(firm) + ",EDA工具,园区清单,2024-12-31\n,没有这家公司,芯片,年报,2024-12-31\n")
                .getBytes(StandardCharsets.UTF_8);
        String page = mvc.perform(multipart("/chains/products/file")
                        .file(new MockMultipartFile("file", "清单.csv", "text/csv", bytes))
                        .with(csrf())
                        .with(signedInAs(officer)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("CHN-421")))
                .andExpect(content().string(containsString("第 3 行，“企业名称”")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains(firm.code(), "name=\"rows\"");
        mvc.perform(multipart("/chains/products/file").with(csrf()).with(signedInAs(officer)))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("IMP-301")));
        mvc.perform(post("/chains/products/new")
                        .param("firm", firm.code())
                        .param("product", "EDA工具")
                        .param("source", "园区清单")
                        .param("date", "2024-12-31")
                        .with(csrf())
                        .with(signedInAs(officer)))
                .andExpect(redirectedUrl("/chains/products"));
        mvc.perform(get("/chains/products").param("q", nameOf(firm)).with(signedInAs(officer)))
                .andExpect(content().string(containsString("园区清单")));
        FirmProduct product = products.of(firm).get(0);
        mvc.perform(post("/chains/products/withdraw")
                        .param("id", Long.toString(product.id().value()))
                        .with(csrf())
                        .with(signedInAs(officer)))
                .andExpect(redirectedUrl("/chains/products"));
        assertThat(products.of(firm)).isEmpty();
        mvc.perform(get("/chains/products/csv").with(signedInAs(officer)))
                .andExpect(content().string(containsString("园区清单")));
    }

    @Test
    void aSupplyByHandIsShownOnThePagesOfBothFirms() throws Exception {
        CompanyId supplier = places.silent();
        CompanyId customer = places.silent();
        mvc.perform(post("/chains/supplies/new")
                        .param("supplier", supplier.code())
                        .param("customer", "")
                        .param("source", "年报")
                        .param("date", "2024-12-31")
                        .with(csrf())
                        .with(signedInAs(officer)))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("CHN-423")));
        mvc.perform(post("/chains/supplies/new")
                        .param("supplier", supplier.code())
                        .param("customer", nameOf(customer))
                        .param("source", "年报")
                        .param("date", "2024-12-31")
                        .with(csrf())
                        .with(signedInAs(officer)))
                .andExpect(redirectedUrl("/chains/supplies"));
        mvc.perform(get("/companies/" + customer.code()).with(signedInAs(officer)))
                .andExpect(content().string(containsString(nameOf(supplier))));
        mvc.perform(get("/chains/supplies").param("q", nameOf(customer)).with(signedInAs(officer)))
                .andExpect(content().string(containsString(supplier.code())));
        for (String page : List.of("/chains/supplies/file", "/chains/supplies/new", "/chains/products/new")) {
            mvc.perform(get(page).with(signedInAs(officer))).andExpect(status().isOk());
        }
    }

    @Test
    void programsBringAndTakeBack() throws Exception {
        CompanyId firm = places.silent();
        String row = "{\"firm\":\"%s\",\"product\":\"%s\",\"source\":\"年报\",\"date\":\"2024-12-31\"}";
        String rows = "[" + row.formatted(firm.code(), "鲜花") + "," + row.formatted("QY-99999999", "鲜花") + "]";
        mvc.perform(post("/api/v1/chains/products")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(rows)
                        .with(bearerOf(Role.VIEWER)))
                .andExpect(status().isForbidden());
        mvc.perform(post("/api/v1/chains/products")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(rows)
                        .with(bearerOf(Role.PROMOTER)))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.added").value(1))
                .andExpect(jsonPath("$.setAside[0].code").value("CHN-421"))
                .andExpect(jsonPath("$.setAside[0].row").value(2));
        FirmProduct product = products.of(firm).get(0);
        mvc.perform(post("/api/v1/chains/products/withdrawals")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"by\":\"%s\",\"at\":\"%s\",\"withdrawn\":true}"
                                .formatted(product.by(), product.at()))
                        .with(bearerOf(Role.PROMOTER)))
                .andExpect(jsonPath("$.changed").value(true));
        assertThat(products.of(firm)).isEmpty();
        mvc.perform(get("/api/v1/chains/products").param("state", "standing").with(bearerOf(Role.VIEWER)))
                .andExpect(content().string(not(containsString(firm.code()))));
        lists.take(
                supplies,
                List.of(new BroughtRow(
                        1,
                        Map.of(
                                "supplierCode", firm.code(),
                                "customer", "远方某公司",
                                "source", "年报",
                                "date", "2024-12-31"))),
                officer);
        mvc.perform(get("/api/v1/chains/supplies").param("q", nameOf(firm)).with(bearerOf(Role.VIEWER)))
                .andExpect(jsonPath("$.rows[0].customerName").value("远方某公司"));
    }
}
