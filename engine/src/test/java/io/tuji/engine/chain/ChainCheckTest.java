package io.tuji.engine.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.tuji.engine.value.EngineProblem;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A sound chain of two nodes, and each fault alone. */
class ChainCheckTest {

    private static final Basis PLAN =
            new Basis(Basis.Kind.PLAN, "an invented plan", Optional.of("3.2"), Optional.empty());
    private static final Basis PERSON = new Basis(Basis.Kind.JUDGEMENT, "Li Ming", Optional.empty(), Optional.empty());
    private static final Basis NOBODY = new Basis(Basis.Kind.PLAN, " ", Optional.empty(), Optional.empty());

    private final List<Stage> stages = new ArrayList<>(List.of(new Stage("up", words("上游"))));
    private final List<Node> nodes = new ArrayList<>(List.of(new Draft("seed").node(), new Draft("oil").node()));
    private final List<Edge> edges = new ArrayList<>(List.of(edge("seed", "oil", Edge.Kind.MATERIAL)));

    @Test
    void findsNothingWrongWithASoundChain() {
        assertThat(faults()).isEmpty();
    }

    @Test
    void wantsIdsOfOneForm() {
        replace(new Draft("Oil").node());
        assertThat(codes()).contains("CHN-101");
        assertThat(ChainCheck.of(new Chain("1x", words("链"), 1, stages, List.of(), List.of()), Set.of())
                        .all())
                .extracting(Problem::code, problem -> problem.place().field().orElse(""))
                .contains(tuple("CHN-101", "id"));
        stages.add(new Stage("", words("x")));
        assertThat(places()).contains("CHN-101 stages//id");
    }

    @Test
    void findsIdsTwice() {
        nodes.add(new Draft("seed").node());
        stages.add(new Stage("up", words("上")));
        assertThat(faults()).containsExactly("CHN-102 nodes/seed [seed]", "CHN-102 stages/up [up]");
    }

    @Test
    void wantsNamesAndDefinitions() {
        Draft oil = new Draft("oil");
        oil.name = words("");
        replace(oil.node());
        oil.definition = words(" ");
        stages.set(0, new Stage("up", words("")));
        assertThat(places()).containsExactly("CHN-103 nodes/oil/name", "CHN-103 stages/up/name");
        replace(oil.node());
        assertThat(places()).contains("CHN-103 nodes/oil/definition");
        Chain unnamed = new Chain("x", words(""), 1, List.of(), List.of(), List.of());
        assertThat(ChainCheck.of(unnamed, Set.of()).all())
                .extracting(Problem::code)
                .containsExactly("CHN-103");
    }

    @Test
    void wantsStagesThatExistAndAreUsed() {
        Draft oil = new Draft("oil");
        oil.stage = "down";
        replace(oil.node());
        stages.add(new Stage("mid", words("中游")));
        assertThat(faults()).containsExactly("CHN-104 nodes/oil/stage [down]", "CHN-105 stages/mid [mid]");
    }

    @Test
    void wantsGroupsOrClassesOfTheStandard() {
        Draft oil = new Draft("oil");
        oil.classes = List.of("133", "1331");
        replace(oil.node());
        assertThat(faults()).isEmpty();
        oil.classes = List.of("9999", "13", "C");
        replace(oil.node());
        assertThat(codes()).containsExactly("CHN-106", "CHN-107", "CHN-107");
        assertThat(faults().get(0)).isEqualTo("CHN-106 nodes/oil/classes [9999]");
    }

    @Test
    void wantsAWayToFindFirms() {
        Draft oil = new Draft("oil");
        oil.classes = List.of();
        replace(oil.node());
        assertThat(faults()).isEmpty();
        oil.include = List.of();
        replace(oil.node());
        assertThat(faults()).containsExactly("CHN-108 nodes/oil [oil]");
        oil.classes = List.of("1331");
        replace(oil.node());
        assertThat(faults()).isEmpty();
    }

    @Test
    void wantsWordsThatTellFirmsApart() {
        Draft oil = new Draft("oil");
        oil.include = List.of("菜籽油", "油");
        oil.exclude = List.of("菜籽油", "车");
        replace(oil.node());
        assertThat(faults())
                .containsExactlyInAnyOrder(
                        "CHN-109 nodes/oil/include [菜籽油]",
                        "CHN-110 nodes/oil/include [油]",
                        "CHN-110 nodes/oil/exclude [车]");
    }

    @Test
    void wantsFieldsThatAPlanNames() {
        Draft oil = new Draft("oil");
        oil.focus = Optional.of("粮油");
        replace(oil.node());
        assertThat(faults()).isEmpty();
        oil.focus = Optional.of("石油");
        replace(oil.node());
        assertThat(faults()).containsExactly("CHN-111 nodes/oil/focus [石油]");
    }

    @Test
    void findsNodesThatNothingJoins() {
        nodes.add(new Draft("salt").node());
        edges.add(edge("salt", "salt", Edge.Kind.SERVICE));
        assertThat(faults()).containsExactly("CHN-202 edges/salt→salt [salt]", "CHN-112 nodes/salt [salt]");
    }

    @Test
    void wantsEdgesBetweenNodesOfTheChain() {
        edges.add(edge("oil", "shop", Edge.Kind.DATA));
        edges.add(edge("press", "press", Edge.Kind.DATA));
        assertThat(faults())
                .containsExactly(
                        "CHN-201 edges/oil→shop [shop]",
                        "CHN-201 edges/press→press [press]",
                        "CHN-202 edges/press→press [press]");
    }

    @Test
    void wantsEveryEdgeOfAKindOnce() {
        edges.add(edge("seed", "oil", Edge.Kind.DATA));
        assertThat(faults()).isEmpty();
        edges.add(edge("seed", "oil", Edge.Kind.MATERIAL));
        assertThat(faults()).containsExactly("CHN-203 edges/seed→oil [seed→oil]");
    }

    @Test
    void wantsAReasonForEachEdge() {
        edges.set(0, new Edge("seed", "oil", Edge.Kind.MATERIAL, words(" "), List.of(PLAN)));
        assertThat(faults()).containsExactly("CHN-204 edges/seed→oil/reason []");
    }

    @Test
    void findsCirclesOfWhatGoesIn() {
        edges.add(edge("oil", "seed", Edge.Kind.COMPONENT));
        assertThat(faults()).containsExactly("CHN-205 edges [seed→oil→seed]");
        edges.set(1, edge("oil", "seed", Edge.Kind.EQUIPMENT));
        assertThat(faults()).as("a machine may be made with its own products").isEmpty();
    }

    @Test
    void findsACircleBehindOtherNodes() {
        nodes.add(new Draft("cake").node());
        nodes.add(new Draft("feed").node());
        edges.add(edge("oil", "cake", Edge.Kind.MATERIAL));
        edges.add(edge("cake", "feed", Edge.Kind.COMPONENT));
        edges.add(edge("seed", "feed", Edge.Kind.COMPONENT));
        assertThat(faults()).as("two ways to one node are no circle").isEmpty();
        edges.add(edge("feed", "oil", Edge.Kind.MATERIAL));
        assertThat(faults()).containsExactly("CHN-205 edges [oil→cake→feed→oil]");
    }

    @Test
    void wantsToKnowOnWhatEverythingRests() {
        Draft oil = new Draft("oil");
        oil.bases = List.of();
        replace(oil.node());
        edges.set(0, new Edge("seed", "oil", Edge.Kind.MATERIAL, words("x"), List.of()));
        assertThat(faults()).containsExactly("CHN-301 edges/seed→oil []", "CHN-301 nodes/oil []");
        oil.bases = List.of(PLAN, NOBODY);
        replace(oil.node());
        edges.set(0, edge("seed", "oil", Edge.Kind.MATERIAL));
        assertThat(faults()).containsExactly("CHN-302 nodes/oil/bases []");
        oil.bases = List.of(PERSON);
        replace(oil.node());
        assertThat(faults()).isEmpty();
    }

    @Test
    void callsNothingAChokepointWithoutAPublishedSource() {
        Draft oil = new Draft("oil");
        oil.chokepoint = Optional.of(PLAN);
        replace(oil.node());
        assertThat(faults()).isEmpty();
        oil.chokepoint = Optional.of(NOBODY);
        replace(oil.node());
        assertThat(faults()).containsExactly("CHN-303 nodes/oil/chokepoint []");
        oil.chokepoint = Optional.of(PERSON);
        replace(oil.node());
        assertThat(faults()).containsExactly("CHN-304 nodes/oil/chokepoint [Li Ming]");
    }

    @Test
    void knowsBothSidesOfANode() {
        nodes.add(new Draft("shop").node());
        edges.add(edge("oil", "shop", Edge.Kind.SERVICE));
        edges.add(edge("oil", "shop", Edge.Kind.DATA));
        edges.add(edge("shop", "oil", Edge.Kind.DATA));
        assertThat(chain().downstream("oil")).containsExactly("shop");
        assertThat(chain().upstream("oil")).containsExactly("seed", "shop");
        assertThat(chain().neighbours("oil")).containsExactly("seed", "shop");
        assertThat(chain().find("shop")).map(Node::id).contains("shop");
        assertThat(chain().find("nobody")).isEmpty();
    }

    @Test
    void warnsOfWhatIsOnlyOdd() {
        assertThat(List.of(
                        EngineProblem.CHAIN_STAGE_EMPTY,
                        EngineProblem.CHAIN_WORD_SHORT,
                        EngineProblem.CHAIN_NODE_ALONE))
                .allMatch(kind -> kind.severity() == Severity.WARNING);
    }

    private void replace(Node node) {
        nodes.set(1, node);
    }

    private Chain chain() {
        return new Chain("food", words("粮油"), 1, stages, nodes, edges);
    }

    private List<Problem> problems() {
        return ChainCheck.of(chain(), Set.of("粮油")).all();
    }

    private List<String> codes() {
        return problems().stream().map(Problem::code).toList();
    }

    private List<String> places() {
        return problems().stream()
                .map(problem -> problem.code() + " " + problem.place().field().orElse(""))
                .toList();
    }

    private List<String> faults() {
        return problems().stream()
                .map(problem -> problem.code() + " " + problem.place().field().orElse("") + " " + problem.arguments())
                .toList();
    }

    private static Edge edge(String from, String to, Edge.Kind kind) {
        return new Edge(from, to, kind, words("榨油用"), List.of(PLAN));
    }

    private static Words words(String zh) {
        return new Words(zh, "");
    }

    /** A sound node, part by part. */
    private static final class Draft {
        private final String id;
        private String stage = "up";
        private Words name = words("植物油");
        private Words definition = words("从种子里榨出的油");
        private List<String> classes = List.of("1331");
        private List<String> include = List.of("植物油");
        private List<String> exclude = List.of();
        private Optional<String> focus = Optional.empty();
        private List<Basis> bases = List.of(PLAN);
        private Optional<Basis> chokepoint = Optional.empty();

        private Draft(String id) {
            this.id = id;
        }

        private Node node() {
            return new Node(
                    id, stage, name, definition, classes, List.of(), include, exclude, focus, bases, chokepoint);
        }
    }
}
