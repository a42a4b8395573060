package io.tuji.importing.internal;

import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import org.springframework.mock.web.MockHttpServletRequest;

/** A list as it is asked for without any choice. */
final class ListingOf {

    private ListingOf() {}

    static Listing shape(ListShape shape) {
        return Listing.read(new MockHttpServletRequest(), shape);
    }
}
