package io.tuji.chain.web;

import io.tuji.chain.internal.ChainProblem;
import io.tuji.engine.chain.Basis;
import io.tuji.engine.chain.Node;
import io.tuji.engine.chain.Words;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A node as it is typed. Lists are typed in one field, parted by blanks, commas or lines; what it rests on is typed as {@link BasisTyped}.
 *
 * @param basisKind likewise {@code basisSource}, {@code basisPassage} and {@code basisDate}: one of each for every row of the form
 */
record NodeTyped(
        String id,
        String stage,
        String nameZh,
        String nameEn,
        String definitionZh,
        String definitionEn,
        String classes,
        String include,
        String exclude,
        String focus,
        List<String> basisKind,
        List<String> basisSource,
        List<String> basisPassage,
        List<String> basisDate,
        String chokeSource,
        String chokePassage,
        String chokeDate) {

    private static final Pattern PARTING = Pattern.compile("[\\s,，、;；]+");
    private static final Pattern LINES = Pattern.compile("[\\r\\n,，、;；]+");

    static NodeTyped of(Node node) {
        Optional<Basis> choke = node.chokepoint();
        return new NodeTyped(
                node.id(),
                node.stage(),
                node.name().zh(),
                node.name().en(),
                node.definition().zh(),
                node.definition().en(),
                String.join(" ", node.classes()),
                String.join("、", node.include()),
                String.join("、", node.exclude()),
                node.focus().orElse(""),
                node.bases().stream().map(basis -> basis.kind().name()).toList(),
                node.bases().stream().map(Basis::source).toList(),
                node.bases().stream().map(basis -> basis.passage().orElse("")).toList(),
                node.bases().stream().map(BasisTyped::day).toList(),
                choke.map(Basis::source).orElse(""),
                choke.flatMap(Basis::passage).orElse(""),
                choke.map(BasisTyped::day).orElse(""));
    }

    static NodeTyped empty(String stage) {
        return new NodeTyped(
                "", stage, "", "", "", "", "", "", "", "", List.of(), List.of(), List.of(), List.of(), "", "", "");
    }

    /** @param tags those that the node has: the form does not ask for them */
    Node read(List<String> tags, Problems problems) {
        List<Basis> bases = BasisTyped.rows(basisKind, basisSource, basisPassage, basisDate, problems);
        Optional<Basis> choke = Optional.of(chokeSource.strip())
                .filter(source -> !source.isEmpty())
                .map(source -> new Basis(
                        Basis.Kind.PUBLICATION,
                        source,
                        BasisTyped.optional(chokePassage),
                        BasisTyped.day(chokeDate, "chokeDate", problems)));
        return new Node(
                id.strip(),
                stage.strip(),
                new Words(nameZh.strip(), nameEn.strip()),
                new Words(definitionZh.strip(), definitionEn.strip()),
                list(PARTING, classes),
                tags,
                list(LINES, include),
                list(LINES, exclude),
                BasisTyped.optional(focus),
                bases,
                choke);
    }

    /** What can be told before the node is put into its chain. */
    void check(boolean isTaken, Problems problems) {
        if (isTaken) {
            problems.add(ChainProblem.NODE_TAKEN, Place.field("id"), id.strip());
        }
    }

    /** Rows of the form: those there are and two to fill. */
    List<BasisTyped> rows() {
        return BasisTyped.shown(basisKind, basisSource, basisPassage, basisDate);
    }

    private static List<String> list(Pattern parting, String typed) {
        return Arrays.stream(parting.split(typed))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
