package io.tuji.importing.table;

import io.tuji.importing.table.WorkbookPackage.Relation;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Which parts of an XLSX hold what: the first visible sheet, the shared texts, the formats, the calendar. */
record WorkbookParts(
        TableForm.Workbook firstVisibleSheet,
        Optional<String> sharedTexts,
        Optional<String> styles,
        boolean countsFrom1904) {

    static WorkbookParts of(WorkbookPackage zip) throws IOException {
        String workbook = WorkbookPackage.partOfType(zip.relations(""), "officeDocument")
                .filter(part -> part.endsWith(".xml") && zip.has(part))
                .orElseThrow(() -> UnreadableTable.whole(ImportProblem.ZIP_WITHOUT_WORKBOOK));
        Map<String, Relation> relations = zip.relations(workbook);
        try (XmlCursor xml = zip.read(workbook)) {
            if (!xml.next() || !xml.starts("workbook")) {
                throw UnreadableTable.whole(ImportProblem.ZIP_WITHOUT_WORKBOOK);
            }
            return of(xml, relations);
        }
    }

    private static WorkbookParts of(XmlCursor xml, Map<String, Relation> relations) {
        boolean from1904 = false;
        while (xml.next()) {
            if (xml.starts("workbookPr")) {
                from1904 = isTrue(xml.attribute("date1904", "0"));
            } else if (xml.starts("sheet") && "visible".equals(xml.attribute("state", "visible"))) {
                Relation relation = relations.get(xml.attribute("id", ""));
                if (relation != null && relation.type().equals("worksheet")) {
                    return new WorkbookParts(
                            new TableForm.Workbook(relation.part(), xml.attribute("name", "")),
                            WorkbookPackage.partOfType(relations, "sharedStrings"),
                            WorkbookPackage.partOfType(relations, "styles"),
                            from1904);
                }
            }
        }
        throw UnreadableTable.whole(ImportProblem.NO_SHEET);
    }

    static boolean isTrue(String flag) {
        return flag.equals("1") || flag.equals("true");
    }
}
