package io.tuji.analysis.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/**
 * The recipe of the template of the house, by GB/T 9704-2012: A4, margins 37, 35, 28 and 26 mm; title 方正小标宋简体 22 pt; body
 * 仿宋_GB2312 16 pt on lines of 28.8 pt, two characters indented; headings 黑体, 楷体_GB2312 and bold 仿宋; page numbers outside.
 */
final class HouseTemplate {

    private static final String BODY = "仿宋_GB2312";
    private static final String LATIN = "Times New Roman";
    private static final int LINE = 576;
    private static final int TWO_CHARACTERS = 200;

    private final XWPFDocument document = new XWPFDocument();

    private HouseTemplate() {}

    static XWPFDocument make() {
        HouseTemplate template = new HouseTemplate();
        template.page();
        template.words();
        template.annex();
        template.pageNumbers();
        return template.document;
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(millimetres(37));
        margins.setBottom(millimetres(35));
        margins.setLeft(millimetres(28));
        margins.setRight(millimetres(26));
        margins.setHeader(millimetres(15));
        margins.setFooter(millimetres(26));
        margins.setGutter(BigInteger.ZERO);
    }

    private static BigInteger millimetres(int length) {
        return BigInteger.valueOf(Math.round(length * 1440 / 25.4));
    }

    private void words() {
        mark("{{?draft}}");
        line("（草稿，未经批准）", "黑体", 14, false, false);
        mark("{{/draft}}");
        mark("{{?invented}}");
        line("（含虚构的演示数据）", "黑体", 14, false, false);
        mark("{{/invented}}");
        centred("", BODY, 16);
        centred("{{title}}", "方正小标宋简体", 22);
        centred("", BODY, 16);
        mark("{{?body}}");
        block("section", "黑体", false);
        block("group", "楷体_GB2312", false);
        block("lead", BODY, true);
        block("text", BODY, false);
        mark("{{/body}}");
        centred("", BODY, 16);
        signature("{{office}}");
        signature("{{date}}");
    }

    private void block(String name, String font, boolean bold) {
        mark("{{?" + name + "}}");
        XWPFParagraph line = line("{{words}}", font, 16, bold, true);
        line.setKeepNext(!name.equals("text"));
        mark("{{/" + name + "}}");
    }

    private void annex() {
        mark("{{?annexed}}");
        XWPFParagraph title = line("附表　主要指标进展", "黑体", 16, false, false);
        title.setPageBreak(true);
        title.setKeepNext(true);
        line("{{#indicators}}", BODY, 10.5, false, false);
        mark("{{/annexed}}");
        mark("{{?charts}}");
        XWPFParagraph chart = centred("{{chart}}", BODY, 12);
        chart.setKeepNext(true);
        automaticLine(chart);
        centred("{{caption}}", BODY, 12);
        mark("{{/charts}}");
    }

    /** Stands alone on its line, which goes when the paper is written. */
    private void mark(String placeholder) {
        line(placeholder, BODY, 16, false, false);
    }

    private XWPFParagraph centred(String text, String font, double size) {
        XWPFParagraph line = line(text, font, size, false, false);
        line.setAlignment(ParagraphAlignment.CENTER);
        return line;
    }

    private void signature(String text) {
        XWPFParagraph line = line(text, BODY, 16, false, false);
        line.setAlignment(ParagraphAlignment.RIGHT);
        indent(line).setRightChars(BigInteger.valueOf(2L * TWO_CHARACTERS));
    }

    private XWPFParagraph line(String text, String font, double size, boolean bold, boolean indented) {
        XWPFParagraph line = document.createParagraph();
        line.setAlignment(indented ? ParagraphAlignment.BOTH : ParagraphAlignment.LEFT);
        CTSpacing spacing = properties(line).addNewSpacing();
        spacing.setLine(BigInteger.valueOf(size > 16 ? LINE * 5L / 4 : LINE));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        spacing.setBefore(BigInteger.ZERO);
        spacing.setAfter(BigInteger.ZERO);
        if (indented) {
            indent(line).setFirstLineChars(BigInteger.valueOf(TWO_CHARACTERS));
            indent(line).setFirstLine(BigInteger.valueOf(Math.round(size * 40)));
        }
        write(line.createRun(), text, font, size, bold);
        return line;
    }

    /** A picture on a line of fixed height would be cut off. */
    private static void automaticLine(XWPFParagraph line) {
        line.getCTP().getPPr().unsetSpacing();
    }

    private static CTPPr properties(XWPFParagraph line) {
        return line.getCTP().isSetPPr() ? line.getCTP().getPPr() : line.getCTP().addNewPPr();
    }

    private static CTInd indent(XWPFParagraph line) {
        CTPPr properties = properties(line);
        return properties.isSetInd() ? properties.getInd() : properties.addNewInd();
    }

    private static void write(XWPFRun run, String text, String font, double size, boolean bold) {
        run.setText(text);
        run.setFontFamily(LATIN, XWPFRun.FontCharRange.ascii);
        run.setFontFamily(LATIN, XWPFRun.FontCharRange.hAnsi);
        run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(size);
        run.setBold(bold);
    }

    private void pageNumbers() {
        document.setEvenAndOddHeadings(true);
        XWPFHeaderFooterPolicy policy = document.createHeaderFooterPolicy();
        number(policy.createFooter(XWPFHeaderFooterPolicy.DEFAULT), ParagraphAlignment.RIGHT);
        number(policy.createFooter(XWPFHeaderFooterPolicy.EVEN), ParagraphAlignment.LEFT);
    }

    /** — 1 —, one character from the edge. */
    private static void number(XWPFFooter footer, ParagraphAlignment side) {
        XWPFParagraph line = footer.createParagraph();
        line.setAlignment(side);
        CTInd indent = indent(line);
        if (side == ParagraphAlignment.RIGHT) {
            indent.setRight(BigInteger.valueOf(280));
        } else {
            indent.setLeft(BigInteger.valueOf(280));
        }
        write(line.createRun(), "— ", "宋体", 14, false);
        field(line, STFldCharType.BEGIN);
        XWPFRun page = line.createRun();
        write(page, "", "宋体", 14, false);
        CTR code = page.getCTR();
        code.addNewInstrText().setStringValue("PAGE");
        field(line, STFldCharType.END);
        write(line.createRun(), " —", "宋体", 14, false);
    }

    private static void field(XWPFParagraph line, STFldCharType.Enum type) {
        XWPFRun run = line.createRun();
        write(run, "", "宋体", 14, false);
        run.getCTR().addNewFldChar().setFldCharType(type);
    }
}
