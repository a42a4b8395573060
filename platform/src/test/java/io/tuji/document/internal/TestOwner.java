package io.tuji.document.internal;

import io.tuji.access.Visitor;
import io.tuji.document.DocumentOwner;
import org.springframework.stereotype.Component;

/** Owns documents of the tests; the record {@code secret} is nobody's to see, those of the record {@code lasting} stay. */
@Component
class TestOwner implements DocumentOwner {

    static final String KIND = "test";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayRemove(Visitor visitor, String id) {
        return !id.equals("lasting");
    }

    @Override
    public boolean maySee(Visitor visitor, String id) {
        return !id.equals("secret");
    }
}
