package io.tuji.analysis.word;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.exception.ResolverException;
import com.deepoove.poi.template.BlockTemplate;
import com.deepoove.poi.template.IterableTemplate;
import com.deepoove.poi.template.MetaTemplate;
import com.deepoove.poi.template.run.RunTemplate;
import io.tuji.analysis.internal.AnalysisProblem;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Whether a document can serve as a template: every placeholder is one that a paper fills, at its place, and none is missing. */
final class TemplateCheck {

    /** By the block in which each may stand; those of no block anywhere. */
    private static final Map<String, Set<String>> FILLED = Map.of(
            "",
                    Set.of(
                            "title",
                            "code",
                            "office",
                            "date",
                            "draft",
                            "invented",
                            "body",
                            "annexed",
                            "indicators",
                            "charts"),
            "body", Set.of("section", "group", "lead", "text"),
            "section", Set.of("words"),
            "group", Set.of("words"),
            "lead", Set.of("words"),
            "text", Set.of("words"),
            "charts", Set.of("chart", "caption"));

    private static final List<String> NEEDED = List.of("body", "words");

    private final Problems problems = new Problems();
    private final List<String> found = new ArrayList<>();

    private TemplateCheck() {}

    static List<Problem> of(byte[] file) {
        TemplateCheck check = new TemplateCheck();
        check.read(file);
        return check.problems.all();
    }

    private void read(byte[] file) {
        try (XWPFTemplate template = XWPFTemplate.compile(new ByteArrayInputStream(file), WordPaper.configure())) {
            template.getElementTemplates().forEach(element -> element(element, List.of()));
            NEEDED.stream()
                    .filter(name -> !found.contains(name))
                    .forEach(name -> problems.add(AnalysisProblem.PLACEHOLDER_MISSING, Place.nowhere(), braced(name)));
        } catch (ResolverException e) {
            problems.add(AnalysisProblem.PLACEHOLDER_BROKEN, Place.nowhere(), String.valueOf(e.getMessage()));
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            problems.add(AnalysisProblem.NO_DOCUMENT, Place.nowhere());
        } catch (RuntimeException e) {
            // the reader wraps what it cannot open in a bare runtime exception
            if (e.getCause() == null && !e.getClass().equals(RuntimeException.class)) {
                throw e;
            }
            problems.add(AnalysisProblem.NO_DOCUMENT, Place.nowhere());
        }
    }

    private void element(MetaTemplate element, List<String> blocks) {
        if (element instanceof IterableTemplate block) {
            String name = block.getStartMark().getTagName();
            name(name, block.getStartMark(), blocks);
            List<String> inside =
                    Stream.concat(blocks.stream(), Stream.of(name)).toList();
            block.getTemplates().forEach(each -> element(each, inside));
        } else if (element instanceof BlockTemplate block) {
            name(block.getStartMark().getTagName(), block.getStartMark(), blocks);
        } else if (element instanceof RunTemplate placeholder) {
            name(placeholder.getTagName(), placeholder, blocks);
        }
    }

    private void name(String name, RunTemplate at, List<String> blocks) {
        found.add(name);
        boolean fits = FILLED.getOrDefault("", Set.of()).contains(name)
                || blocks.stream()
                        .anyMatch(block -> FILLED.getOrDefault(block, Set.of()).contains(name));
        boolean known = FILLED.values().stream().anyMatch(names -> names.contains(name));
        if (!known) {
            problems.add(AnalysisProblem.PLACEHOLDER_UNKNOWN, Place.nowhere(), at.getSource(), near(at));
        } else if (!fits) {
            problems.add(AnalysisProblem.PLACEHOLDER_MISPLACED, Place.nowhere(), at.getSource(), near(at));
        }
    }

    /** The words around it, by which it is found in the document. */
    private static String near(RunTemplate at) {
        String text = at.getRun().getParent() instanceof XWPFParagraph paragraph ? paragraph.getText() : "";
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    private static String braced(String name) {
        return "{{" + name + "}}";
    }
}
