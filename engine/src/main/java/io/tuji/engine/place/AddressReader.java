package io.tuji.engine.place;

import io.tuji.engine.place.Address.Kind;
import io.tuji.engine.place.Address.Part;
import java.util.List;
import java.util.Optional;

/** Takes addresses apart from left to right; at the first stretch that it cannot read, the rest is the remainder. */
public final class AddressReader {

    private static final int LONGEST = 200;

    private final DivisionLead divisions = new DivisionLead(Divisions.current());

    /** A text of more than 200 characters is no address and is left whole. */
    public Address read(String text) {
        if (text.length() > LONGEST) {
            return new Address(text, Optional.empty(), List.of(new Part(Kind.REMAINDER, text, 0, text.length())));
        }
        AddressText normal = AddressText.of(text);
        AddressScan scan = new AddressScan(normal);
        Optional<Division> division = divisions.read(scan);
        Streets.read(scan);
        Numbers.read(scan);
        Indoors.read(scan);
        return new Address(text, division, scan.finish());
    }
}
