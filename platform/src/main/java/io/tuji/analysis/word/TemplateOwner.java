package io.tuji.analysis.word;

import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.document.DocumentOwner;
import org.springframework.stereotype.Component;

/** Whoever may see papers may see their templates. */
@Component
class TemplateOwner implements DocumentOwner {

    @Override
    public String kind() {
        return Templates.OWNER_KIND;
    }

    @Override
    public boolean maySee(Visitor visitor, String id) {
        return visitor.may(Right.view("analysis"));
    }
}
