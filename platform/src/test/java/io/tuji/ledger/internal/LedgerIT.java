package io.tuji.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.PlatformTest;
import io.tuji.access.OrgUnitId;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.engine.value.Problem;
import io.tuji.ledger.internal.LedgerCell.State;
import io.tuji.ledger.internal.LedgerLine.Outcome;
import io.tuji.ledger.internal.LedgerSheet.Kind;
import io.tuji.promotion.Project;
import io.tuji.promotion.Project.Firm;
import io.tuji.promotion.Projects;
import io.tuji.promotion.Projects.Edit;
import io.tuji.promotion.internal.TestProjects;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A ledger leaves the house, is edited and comes back. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class LedgerIT {

    private static final LedgerFilter MINE = new LedgerFilter(true, "", "", "", "");
    private static final LocalDate SINCE = LocalDate.of(2026, 9, 28);

    @Autowired
    private Ledgers ledgers;

    @Autowired
    private LedgerFiles files;

    @Autowired
    private LedgerColumns columns;

    @Autowired
    private Projects projects;

    @Autowired
    private TestProjects put;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path folder;

    private Visitor owner;
    private Project first;
    private Project second;
    private Project third;

    @BeforeEach
    void threeProjects() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        owner = accounts.create(Optional.of(body("虚构招商一部")), Role.PROMOTER);
        Map<String, Object> told = Map.of(
                "likelihood",
                "low",
                "expected_on",
                LocalDate.of(2026, 12, 31),
                "investment",
                new BigDecimal("5000"),
                "compared",
                false,
                "reason",
                "补链\n第二行 =1+1");
        first = put.at("target", SINCE, new Firm(Optional.empty(), "甲科技", true, false), told, owner);
        second = put.at("target", SINCE, new Firm(Optional.empty(), "乙科技", true, false), told, owner);
        third = put.at("target", SINCE, new Firm(Optional.empty(), "丙科技", true, false), told, owner);
    }

    @AfterEach
    void silent() {
        LocaleContextHolder.resetLocaleContext();
    }

    private OrgUnitId body(String name) {
        return new OrgUnitId(jdbc.sql("insert into org_unit (kind, name) values ('DEPARTMENT', :name) returning id")
                .param("name", name)
                .query(Long.class)
                .single());
    }

    private EditedBook ledger(Visitor visitor) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.ledger(MINE, visitor, out);
        return new EditedBook(out.toByteArray());
    }

    private EditedBook left(LedgerSheet sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.left(sheet, ledgers.open(sheet, owner), owner, out);
        return new EditedBook(out.toByteArray());
    }

    private LedgerSheet brought(Kind kind, EditedBook book, Visitor visitor) throws IOException {
        Ledgers.Received received = ledgers.receive(kind, book.saved(folder), "台账.xlsx", visitor);
        assertThat(received.problems()).isEmpty();
        return received.sheet().orElseThrow();
    }

    private LedgerSheet brought(EditedBook book) throws IOException {
        return brought(Kind.EDIT, book, owner);
    }

    private Project now(Project project) {
        return projects.find(project.id(), owner).orElseThrow();
    }

    private void edit(Project project, String field, String text) {
        assertThat(projects.edit(project.id(), new Edit(project.version(), Map.of(field, text), ""), owner)
                        .problems())
                .isEmpty();
    }

    private static List<String> differences(List<LedgerLine> lines) {
        return lines.stream()
                .flatMap(line -> line.cells().stream()
                        .map(cell -> line.row().code() + " " + cell.column().key() + " " + cell.before() + " > "
                                + cell.after() + " " + cell.state()))
                .toList();
    }

    @Test
    void whatIsNotEditedComesBackWithoutADifference() throws Exception {
        EditedBook book = ledger(owner);
        assertThat(book.rows()).isEqualTo(3);
        assertThat(book.hidesLastColumn()).isTrue();
        assertThat(book.text(first.code().toString(), "落地把握")).isEqualTo("小");
        assertThat(book.text(first.code().toString(), "是否同时在比较别处")).isEqualTo("否");
        assertThat(book.cell(first.code().toString(), "计划总投资（万元）").getNumericCellValue())
                .isEqualTo(5000);
        assertThat(DateUtil.isCellDateFormatted(book.cell(first.code().toString(), "预计落地日")))
                .isTrue();
        LedgerSheet sheet = brought(book);
        assertThat(sheet.readRows()).isEqualTo(3);
        assertThat(sheet.content().rows()).isEmpty();
    }

    @Test
    void threeEditsOfWhichOneIsInvalidComeBackAsExactlyThose() throws Exception {
        EditedBook book = ledger(owner)
                .set(first.code().toString(), "下一步", "约见总经理")
                .set(second.code().toString(), "落地把握", "大")
                .set(third.code().toString(), "预计落地日", "年底前后");
        LedgerSheet sheet = brought(book);
        assertThat(differences(ledgers.open(sheet, owner)))
                .containsExactly(
                        first.code() + " next_step  > 约见总经理 GOOD",
                        second.code() + " likelihood low > high GOOD",
                        third.code() + " expected_on 2026-12-31 > 年底前后 REFUSED");
        assertThat(ledgers.take(sheet, Map.of(), owner)).isEmpty();
        assertThat(now(first).next().words()).isEqualTo("约见总经理");
        assertThat(now(second).fields()).containsEntry("likelihood", "high");
        assertThat(now(third).version()).isEqualTo(third.version());
        assertThat(projects.changes(first.id()).get(0).words())
                .contains("台账.xlsx", sheet.sha256().substring(0, 12));
        assertThat(ledgers.take(sheet, Map.of(), owner))
                .extracting(Problem::code)
                .containsExactly("LGR-121");

        EditedBook refused = left(sheet);
        assertThat(refused.rows()).isEqualTo(1);
        assertThat(refused.text(third.code().toString(), "退回原因 / reason")).contains("预计落地日", "年底前后");
        refused.set(third.code().toString(), "预计落地日", "2027/3/31");
        assertThat(differences(ledgers.open(brought(refused), owner)))
                .containsExactly(third.code() + " expected_on 2026-12-31 > 2027-03-31 GOOD");
    }

    @Test
    void aProjectIsTakenWholeOrNotAtAll() throws Exception {
        LedgerSheet sheet = brought(ledger(owner)
                .set(first.code().toString(), "下一步", "约见")
                .set(first.code().toString(), "落地把握", "八成"));
        assertThat(differences(ledgers.open(sheet, owner)))
                .containsExactly(first.code() + " next_step  > 约见 HELD", first.code() + " likelihood low > 八成 REFUSED");
        ledgers.take(sheet, Map.of(), owner);
        assertThat(now(first).version()).isEqualTo(first.version());
    }

    @Test
    void whatOthersChangedMeanwhileIsNoDifferenceOfTheFileAndNothingIsOverwrittenUnseen() throws Exception {
        EditedBook book = ledger(owner)
                .set(first.code().toString(), "下一步", "我的下一步")
                .set(first.code().toString(), "在比较哪里", "邻区");
        edit(first, "likelihood", "high");
        edit(now(first), "next_step", "他的下一步");
        LedgerSheet sheet = brought(book);
        List<LedgerLine> lines = ledgers.open(sheet, owner);
        assertThat(differences(lines))
                .containsExactly(first.code() + " next_step  > 我的下一步 CHANGED", first.code() + " rival  > 邻区 HELD");
        assertThat(lines.get(0).cells().get(0).now()).isEqualTo("他的下一步");
        assertThat(lines.get(0).cells().get(0).theirs())
                .hasValueSatisfying(change -> assertThat(change.by()).isEqualTo(owner.name()));
        int row = lines.get(0).row().number();
        int seen = now(first).version();
        ledgers.take(sheet, LedgerChoice.read(List.of(row + ":MINE:" + (seen - 1))), owner);
        assertThat(now(first).version()).isEqualTo(seen);

        LedgerSheet again = brought(book);
        ledgers.take(again, LedgerChoice.read(List.of(row + ":THEIRS:" + seen)), owner);
        assertThat(now(first).next().words()).isEqualTo("他的下一步");
        assertThat(now(first).fields()).containsEntry("rival", "邻区").containsEntry("likelihood", "high");

        ledgers.take(brought(book), LedgerChoice.read(List.of(row + ":MINE:" + (seen + 1))), owner);
        assertThat(now(first).next().words()).isEqualTo("我的下一步");
        assertThat(now(first).fields()).containsEntry("likelihood", "high");
    }

    @Test
    void aTakeIsTakenBackWhereNobodyHasTouchedTheSameSince() throws Exception {
        LedgerSheet sheet = brought(ledger(owner)
                .set(first.code().toString(), "下一步", "约见")
                .set(second.code().toString(), "下一步", "来访")
                .set(third.code().toString(), "落地把握", "中"));
        ledgers.take(sheet, Map.of(), owner);
        edit(now(second), "next_step", "改期");
        edit(now(third), "rival", "邻区");
        assertThat(ledgers.undo(sheet, owner)).extracting(Problem::code).containsExactly("PRO-131");
        assertThat(now(first).next().words()).isEmpty();
        assertThat(now(second).next().words()).isEqualTo("改期");
        assertThat(now(third).fields()).containsEntry("likelihood", "low").containsEntry("rival", "邻区");
        assertThat(ledgers.undo(sheet, owner)).extracting(Problem::code).containsExactly("LGR-122");
    }

    @Test
    void projectsOfOthersAreUnknownAndOddRowsAreToldByRowAndColumn() throws Exception {
        Visitor stranger = accounts.create(Optional.of(body("虚构招商二部")), Role.PROMOTER);
        Project theirs = put.at("target", SINCE, stranger);
        EditedBook book = ledger(owner)
                .set(first.code().toString(), "企业名称", "别的科技")
                .set(second.code().toString(), "版本", "很新")
                .rename("在比较哪里", "备注")
                .add("项目编号", theirs.code().toString(), "版本", "1", "下一步", "抢过来")
                .add("项目编号", third.code().toString(), "版本", "1", "下一步", "第二次")
                .add("下一步", "没有编号")
                .set(third.code().toString(), "下一步", "电话 110101199003074477");
        LedgerSheet sheet = brought(book);
        assertThat(sheet.content().notes()).extracting(Problem::code).containsExactly("LGR-104");
        assertThat(sheet.content().notes().get(0).place().column()).isPresent();
        assertThat(sheet.content().rows().toString()).doesNotContain("199003074477");
        List<LedgerLine> lines = ledgers.open(sheet, owner);
        assertThat(lines.stream().flatMap(line -> line.problems().stream()).map(Problem::code))
                .containsExactly("LGR-114", "LGR-112", "LGR-113", "LGR-111");
        assertThat(lines.stream()
                        .flatMap(line -> line.cells().stream())
                        .flatMap(cell -> cell.problems().stream())
                        .map(Problem::code))
                .containsExactly("LGR-115", "WEB-123", "PRO-113");
        assertThat(lines.get(0).outcome()).isEqualTo(Outcome.NOTHING);
        assertThat(lines.get(0).cells().get(0).state()).isEqualTo(State.FIXED);
        ledgers.take(sheet, Map.of(), owner);
        assertThat(ledgers.taken(sheet)).isEmpty();
        assertThat(projects.find(theirs.id(), stranger).orElseThrow().version()).isEqualTo(theirs.version());
        assertThat(ledgers.find(sheet.id(), stranger)).isEmpty();
    }

    @Test
    void newProjectsComeByFileUnderTheRulesOfTheFormAndLeaveAsABatch() throws Exception {
        ByteArrayOutputStream template = new ByteArrayOutputStream();
        files.template(owner, template);
        EditedBook book = new EditedBook(template.toByteArray())
                .add(
                        "项目种类",
                        "新引进",
                        "项目名称",
                        "丁项目",
                        "企业名称",
                        "丁科技",
                        "尚未登记",
                        "是",
                        "产业链节点",
                        aim(),
                        "为什么招它",
                        "补链",
                        "规模档",
                        "1 亿至 5 亿元")
                .add(
                        "项目种类", "新引进", "项目名称", "戊项目", "企业名称", "戊科技", "尚未登记", "是", "产业链节点", aim(), "为什么招它", "补链", "规模档",
                        "企业未披露")
                .add("项目种类", "不存在", "项目名称", "己项目")
                .add("项目种类", "新引进", "项目名称", "庚项目", "企业名称", "庚科技");
        LedgerSheet sheet = brought(Kind.NEW, book, owner);
        List<LedgerLine> lines = ledgers.open(sheet, owner);
        assertThat(lines)
                .extracting(LedgerLine::outcome)
                .containsExactly(Outcome.GOOD, Outcome.GOOD, Outcome.REFUSED, Outcome.REFUSED);
        assertThat(lines.get(3).problems()).extracting(Problem::code).contains("PRO-121");
        ledgers.take(sheet, Map.of(), owner);
        List<LedgerTaken> taken = ledgers.taken(sheet);
        assertThat(taken).hasSize(2);
        Project entered = projects.find(taken.get(0).project(), owner).orElseThrow();
        assertThat(entered.name()).isEqualTo("丁项目");
        assertThat(entered.fields()).containsEntry("size", "from_100m");
        assertThat(left(sheet).rows()).isEqualTo(2);
        assertThat(ledgers.open(brought(Kind.NEW, book, owner), owner).get(0).problems())
                .as("brought again")
                .extracting(Problem::code)
                .containsExactly("LGR-117");

        edit(projects.find(taken.get(1).project(), owner).orElseThrow(), "rival", "邻区");
        assertThat(ledgers.undo(sheet, owner)).extracting(Problem::code).containsExactly("LGR-123");
        assertThat(now(entered).left())
                .hasValueSatisfying(gone -> assertThat(gone.reason()).isEqualTo("mistake"));
        assertThat(projects.find(taken.get(1).project(), owner).orElseThrow().isOpen())
                .isTrue();
    }

    /** Any node of a chain in force, by its name. */
    private String aim() {
        return columns.of(Kind.NEW).stream()
                .filter(column -> column.key().equals("aim"))
                .flatMap(column -> column.choices().names().stream())
                .filter(name -> name.zh().contains(" · "))
                .findFirst()
                .orElseThrow()
                .zh();
    }
}
