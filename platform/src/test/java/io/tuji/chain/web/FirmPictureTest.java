package io.tuji.chain.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.tuji.chain.web.FirmCells.Bond;
import io.tuji.chain.web.FirmCells.Cell;
import io.tuji.chain.web.FirmPicture.Box;
import io.tuji.chain.web.FirmPicture.Head;
import io.tuji.chain.web.FirmPicture.Heads;
import io.tuji.chain.web.FirmPicture.Link;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FirmPictureTest {

    private static final Heads HEADS = new Heads("上游", "下游", "供应商", "客户");

    private static Cell cell(String key, String... own) {
        List<Bond> bonds =
                Arrays.stream(own).map(node -> new Bond(node, "goes-in")).toList();
        return new Cell(key, "node", Optional.of("/" + key), key, "", bonds);
    }

    private static List<Cell> many(String letter, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> cell(letter + i, "o" + i % 20))
                .toList();
    }

    private static FirmPicture drawn(FirmCells cells) {
        return FirmPicture.of(cells.shown(rest -> "还有" + rest), HEADS);
    }

    private static FirmPicture crowd() {
        return drawn(new FirmCells(many("o", 20), many("a", 30), many("b", 30), many("s", 50), many("c", 9)));
    }

    private static boolean overlap(Box one, Box other) {
        return one.x() < other.x() + other.width()
                && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height()
                && other.y() < one.y() + one.height();
    }

    @Test
    void drawsNoMoreThanFortyShapesAndCountsTheRest() {
        FirmPicture picture = crowd();
        assertThat(picture.boxes()).hasSizeLessThanOrEqualTo(39);
        assertThat(picture.boxes().stream().filter(box -> box.kind().equals("more")))
                .extracting(Box::name, Box::href)
                .containsExactly(
                        tuple("还有23", "#surrounding-nodes"),
                        tuple("还有15", "#surrounding-nodes"),
                        tuple("还有23", "#surrounding-nodes"),
                        tuple("还有43", "#surrounding-firms"),
                        tuple("还有2", "#surrounding-firms"));
    }

    @Test
    void letsNoBoxesOverlapOrLeaveThePicture() {
        FirmPicture picture = crowd();
        List<Box> boxes = picture.boxes();
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            assertThat(box.x()).isBetween(0, picture.width() - box.width());
            assertThat(box.y()).isBetween(0, picture.height() - box.height());
            assertThat(boxes.subList(i + 1, boxes.size())).as("beside %s", box).noneMatch(other -> overlap(box, other));
        }
    }

    @Test
    void putsOwnNodesIntoTheFrameAndUpstreamLeftOfIt() {
        FirmPicture picture = drawn(new FirmCells(
                List.of(cell("own")), List.of(cell("up", "own")), List.of(cell("down", "own")), List.of(), List.of()));
        assertThat(picture.boxes()).extracting(Box::key).containsExactly("up", "own", "down");
        assertThat(picture.boxes()).extracting(Box::x).isSorted();
        Box own = picture.boxes().get(1);
        assertThat(own.x())
                .isBetween(
                        picture.frame().x(),
                        picture.frame().x() + picture.frame().width());
        assertThat(picture.links()).hasSize(2).extracting(Link::look).containsOnly("goes-in");
        assertThat(picture.heads()).extracting(Head::text).containsExactly("上游", "下游");
    }

    @Test
    void keepsTheNodesWithTheMostBondsAndOrdersThemByTheirNeighbours() {
        List<Cell> own = List.of(cell("o0"), cell("o1"));
        List<Cell> above = List.of(cell("low", "o1"), cell("both", "o0", "o1"), cell("high", "o0"));
        assertThat(drawn(new FirmCells(own, above, List.of(), List.of(), List.of())).boxes().stream()
                        .map(Box::key)
                        .limit(3))
                .containsExactly("high", "both", "low");
    }

    @Test
    void leadsDisclosedSuppliesToTheFrameAndFromIt() {
        FirmPicture picture =
                drawn(new FirmCells(List.of(), List.of(), List.of(), List.of(cell("s")), List.of(cell("c"))));
        assertThat(picture.links()).hasSize(2).extracting(Link::look).containsOnly("supply");
        assertThat(picture.boxes().get(0).x()).isLessThan(picture.frame().x());
        assertThat(picture.boxes().get(1).x()).isGreaterThan(picture.frame().x());
        assertThat(picture.heads()).extracting(Head::text).containsExactly("供应商", "客户");
    }

    @Test
    void drawsNoLinkToANodeThatHasNoRoom() {
        FirmPicture picture =
                drawn(new FirmCells(many("o", 20), List.of(cell("up", "o19")), List.of(), List.of(), List.of()));
        assertThat(picture.links()).isEmpty();
    }
}
