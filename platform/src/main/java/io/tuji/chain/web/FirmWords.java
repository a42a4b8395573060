package io.tuji.chain.web;

import io.tuji.chain.FirmSupply;
import io.tuji.chain.web.FirmCells.Bond;
import io.tuji.chain.web.FirmCells.Cell;
import io.tuji.chain.web.FirmPicture.Heads;
import io.tuji.chain.web.FirmSurroundings.Partner;
import io.tuji.chain.web.FirmSurroundings.Spot;
import io.tuji.registry.CompanyId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says what lies around a firm in the language of the request; templates call it {@code @firmWords}. */
@Component("firmWords")
public class FirmWords {

    private final ChainWords words;
    private final PositionWords names;

    FirmWords(ChainWords words, PositionWords names) {
        this.words = words;
        this.names = names;
    }

    /** In one sentence what the picture shows. */
    String sentence(FirmSurroundings around) {
        long chains =
                around.own().stream().map(spot -> spot.id().chain()).distinct().count();
        return words.say(
                "chain.firm.sentence",
                chains,
                around.own().size(),
                around.above().size(),
                around.below().size(),
                around.suppliers().size(),
                around.customers().size(),
                around.residentPartners());
    }

    FirmPicture picture(FirmSurroundings around) {
        FirmCells cells = new FirmCells(
                around.own().stream().map(this::cell).toList(),
                around.above().stream().map(this::cell).toList(),
                around.below().stream().map(this::cell).toList(),
                around.suppliers().stream().map(this::cell).toList(),
                around.customers().stream().map(this::cell).toList());
        Heads heads = new Heads(
                words.say("chain.firm.above", around.above().size()),
                words.say("chain.firm.below", around.below().size()),
                words.say("chain.firm.suppliers", around.suppliers().size()),
                words.say("chain.firm.customers", around.customers().size()));
        return FirmPicture.of(cells.shown(rest -> words.say("chain.firm.more", rest)), heads);
    }

    private Cell cell(Spot spot) {
        return new Cell(
                spot.id().text(),
                "node is-" + StateLook.of(spot.health().state()).kind(),
                Optional.of(address(spot)),
                words.text(spot.node().name()),
                words.brief(spot.health()),
                spot.ties().stream()
                        .map(tie -> new Bond(
                                tie.own().text(), ChainPicture.look(tie.edge().kind())))
                        .toList());
    }

    private Cell cell(Partner partner) {
        return new Cell(
                partner.side().toString(),
                "partner is-" + standing(partner),
                partner.side().company().map(company -> "/chains/firms/" + company.code()),
                partner.side().name(),
                words.say("chain.firm.partner." + standing(partner)),
                List.of());
    }

    /** Whether it is of the district, of elsewhere, or in no register: part of a message key. */
    public String standing(Partner partner) {
        Optional<CompanyId> company = partner.side().company();
        return company.isEmpty() ? "unlisted" : partner.resident() ? "here" : "elsewhere";
    }

    private static String address(Spot spot) {
        return ChainsPage.HERE + "/" + spot.id().chain() + "/nodes/" + spot.id().node();
    }

    public String name(Spot spot) {
        return words.text(spot.node().name());
    }

    public String chain(String id) {
        return names.chain(id);
    }

    /** Over which edges the node is next to those on which the firm stands. */
    public List<String> ties(Spot spot) {
        return spot.ties().stream()
                .map(tie -> words.say(
                        tie.edge().to().equals(tie.own().node()) ? "chain.firm.tie.above" : "chain.firm.tie.below",
                        names.node(tie.own()),
                        words.say("chain.kind." + tie.edge().kind())))
                .toList();
    }

    /** What was disclosed to be traded; that nobody said it where none did. */
    public String products(Partner partner) {
        String products = partner.disclosed().stream()
                .flatMap(supply -> supply.product().stream())
                .distinct()
                .collect(Collectors.joining(words.say("chain.comma")));
        return products.isEmpty() ? words.say("chain.firm.product.unsaid") : products;
    }

    public FirmSupply latest(Partner partner) {
        return partner.disclosed().get(0);
    }
}
