package io.tuji.promotion.web;

import io.tuji.access.Visitor;
import io.tuji.district.PromotionRules;
import io.tuji.district.PromotionRules.Way;
import io.tuji.engine.promotion.Stage;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.promotion.internal.BoardStore;
import io.tuji.promotion.internal.BoardStore.Sum;
import io.tuji.promotion.internal.PackFields;
import io.tuji.promotion.web.BoardCards.Card;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes the board of a pipeline: a column a stage, the cards that have waited longest on top. */
@Component
class BoardViews {

    static final ListShape SHAPE = ListShape.of("/projects/board", "p.id")
            .ascending("since", "p.stage_since")
            .filters("pipeline", "mine", "zone", "unit");

    private static final int MOST = 10;

    private final Projects projects;
    private final BoardStore store;
    private final BoardCards cards;
    private final ProjectWords words;

    BoardViews(Projects projects, BoardStore store, BoardCards cards, ProjectWords words) {
        this.projects = projects;
        this.store = store;
        this.cards = cards;
        this.words = words;
    }

    /**
     * A stage.
     *
     * @param money what is known of the planned investment of all, in words
     * @param all address of the list of all; the cards are the first of them
     */
    public record Column(Stage stage, Sum sum, String money, List<Card> cards, String all) {

        public Column {
            cards = List.copyOf(cards);
        }

        public boolean isCut() {
            return sum.count() > cards.size();
        }
    }

    /** @param judgement one sentence on the whole */
    public record Board(Way way, List<Column> columns, String judgement) {

        public Board {
            columns = List.copyOf(columns);
        }

        public boolean isEmpty() {
            return columns.stream().allMatch(column -> column.sum().count() == 0);
        }
    }

    /**
     * Empty where the pack does not say how the district promotes.
     *
     * @param moved the card that was just moved
     */
    Optional<Board> board(Listing listing, Optional<Project.Id> moved, Visitor visitor) {
        return projects.rules()
                .filter(rules -> !rules.ways().isEmpty())
                .map(rules -> board(rules, listing, moved, visitor));
    }

    private Board board(PromotionRules rules, Listing listing, Optional<Project.Id> moved, Visitor visitor) {
        Way way = listing.filter("pipeline")
                .or(() -> store.busiest(visitor))
                .flatMap(rules::findWay)
                .orElseGet(() -> rules.ways().get(0));
        String pipeline = way.pipeline().id();
        Map<String, Sum> sums = store.sums(pipeline, listing, visitor);
        Map<String, List<Card>> shown = cards.of(store.cards(pipeline, listing, MOST, moved, visitor), visitor).stream()
                .collect(Collectors.groupingBy(Card::stage));
        List<Column> columns = way.pipeline().stages().stream()
                .map(stage -> column(stage, sums, shown.getOrDefault(stage.id(), List.of()), way, listing))
                .toList();
        return new Board(way, columns, judgement(way, sums));
    }

    private Column column(Stage stage, Map<String, Sum> sums, List<Card> cards, Way way, Listing listing) {
        Sum sum = sums.getOrDefault(stage.id(), Sum.none(stage.id()));
        String all = listing.with("pipeline", way.pipeline().id()).linkTo("/projects") + "&state=OPEN&sort=since&stage="
                + stage.id();
        return new Column(stage, sum, money(sum), cards, all);
    }

    /** Those that do not tell are counted, not taken for 0. */
    private String money(Sum sum) {
        if (sum.count() == 0) {
            return "";
        }
        if (sum.told() == 0) {
            return words.say("project.board.untold", sum.count());
        }
        String told = words.sum(sum.invested(), PackFields.INVESTMENT);
        return sum.told() == sum.count()
                ? words.say("project.board.told", told)
                : words.say("project.board.partly", told, sum.count() - sum.told());
    }

    private String judgement(Way way, Map<String, Sum> sums) {
        long all = sums.values().stream().mapToLong(Sum::count).sum();
        long overdue = sums.values().stream().mapToLong(Sum::overdue).sum();
        return words.say("project.board.judgement", words.name(way.name()), all, overdue);
    }
}
