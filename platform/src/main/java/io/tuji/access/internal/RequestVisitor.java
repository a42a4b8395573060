package io.tuji.access.internal;

import io.tuji.access.CurrentVisitor;
import io.tuji.access.Visitor;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Finds the visitor whom {@link VisitorFilter} put on the request. */
@Component
class RequestVisitor implements CurrentVisitor {

    @Override
    public Optional<Visitor> find() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .map(request -> (Visitor) request.getAttribute(VisitorFilter.VISITOR, RequestAttributes.SCOPE_REQUEST));
    }

    @Override
    public Visitor get() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is signed in here"));
    }
}
