package io.tuji.web.internal;

import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Which addresses this build answers: the layout offers only what is there. */
@Component("pages")
public class Pages {

    private final Supplier<Set<String>> addresses;

    /** The handlers are asked late: they are not all known while this bean is made. */
    Pages(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> handlers) {
        this.addresses = SingletonSupplier.of(() -> addressesOf(handlers.getObject()));
    }

    public boolean has(String address) {
        return addresses.get().contains(address);
    }

    private static Set<String> addressesOf(RequestMappingHandlerMapping handlers) {
        return handlers.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
