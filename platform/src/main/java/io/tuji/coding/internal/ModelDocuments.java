package io.tuji.coding.internal;

import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.document.DocumentOwner;
import org.springframework.stereotype.Component;

/** The bytes of the district's own coders are for the platform; who may choose them may see them. */
@Component
class ModelDocuments implements DocumentOwner {

    static final String KIND = "industry-model";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean maySee(Visitor visitor, String id) {
        return visitor.may(Right.change("importing"));
    }
}
