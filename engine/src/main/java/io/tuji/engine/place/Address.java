package io.tuji.engine.place;

import java.util.List;
import java.util.Optional;

/**
 * An address taken apart: what each stretch of the text says, in the order of the text, and what could not be read.
 *
 * @param text as it was written
 * @param division the smallest division that the text names for certain; empty if it names none, or only one of
 *     several of that name
 */
public record Address(String text, Optional<Division> division, List<Part> parts) {

    /** What a stretch of an address says. */
    public enum Kind {
        /** Province, city and county, as one stretch. */
        DIVISION,
        /** Subdistrict or town (街道、镇、乡). */
        SUBDISTRICT,
        /** A zone (开发区、园区) that stands where a road could. */
        ZONE,
        ROAD,
        /** A village, estate or hamlet (新村、小区、宅) whose houses have numbers of their own. */
        ESTATE,
        /** A lane (弄): a number of its road behind which houses are numbered anew. */
        LANE,
        NUMBER,
        BUILDING,
        FLOOR,
        ROOM,
        /** What could not be read; always the end of the text. */
        REMAINDER
    }

    /**
     * @param normal in half width and capitals, with Arabic numerals, plain hyphens and no blanks
     * @param from where it begins in the text
     * @param to behind its last character
     */
    public record Part(Kind kind, String normal, int from, int to) {}

    public Address {
        parts = List.copyOf(parts);
    }

    /** The first part of a kind, in its normal form. */
    public Optional<String> find(Kind kind) {
        return parts.stream()
                .filter(part -> part.kind() == kind)
                .map(Part::normal)
                .findFirst();
    }

    /** All parts of a kind, in their normal form and order. */
    public List<String> list(Kind kind) {
        return parts.stream()
                .filter(part -> part.kind() == kind)
                .map(Part::normal)
                .toList();
    }

    /** What could not be read; empty where all was. */
    public String remainder() {
        return find(Kind.REMAINDER).orElse("");
    }

    public boolean isWhole() {
        return remainder().isEmpty();
    }

    /** The number on its road: that of the lane where there is one, because lanes are numbered with the houses. */
    public Optional<HouseNumber> houseNumber() {
        return find(Kind.LANE).or(() -> find(Kind.NUMBER)).flatMap(HouseNumber::read);
    }

    /** What carries that number: the last road or estate named before it. */
    Optional<String> numbered() {
        Optional<String> name = Optional.empty();
        for (Part part : parts) {
            if (part.kind() == Kind.LANE || part.kind() == Kind.NUMBER) {
                return name;
            }
            if (part.kind() == Kind.ROAD || part.kind() == Kind.ESTATE) {
                name = Optional.of(part.normal());
            }
        }
        return Optional.empty();
    }
}
