package io.tuji.analysis.word;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Who signs a paper, and when. */
final class SignatureBlock {

    private SignatureBlock() {}

    /** The signature never stands on a page without text (GB/T 9704-2012, 7.3.5.4). */
    static void finish(XWPFDocument document, String office) {
        List<XWPFParagraph> lines = document.getParagraphs();
        for (int at = lines.size() - 1; at > 0; at--) {
            if (lines.get(at).getText().strip().equals(office)) {
                holdWithText(lines, at);
            }
        }
    }

    /** From the line of the signature back to the last one with words. */
    private static void holdWithText(List<XWPFParagraph> lines, int signature) {
        lines.get(signature).setKeepNext(true);
        int at = signature - 1;
        while (at > 0 && lines.get(at).getText().isBlank()) {
            lines.get(at).setKeepNext(true);
            at--;
        }
        lines.get(at).setKeepNext(true);
    }
}
