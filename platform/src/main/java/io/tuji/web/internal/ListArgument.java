package io.tuji.web.internal;

import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.web.ApiRefused;
import io.tuji.web.ListOf;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads what a program asks of a list, strictly. */
class ListArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(ListOf.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        ListOf asked = Objects.requireNonNull(parameter.getParameterAnnotation(ListOf.class));
        HttpServletRequest servlet = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        ListShape shape = ListShape.in(asked.value()).at(servlet.getRequestURI());
        Listing listing = Listing.read(servlet, shape);
        Problems problems = new Problems();
        checkNames(servlet, shape.parameters(asked.words()), problems);
        checkValue(servlet, "sort", listing.sort(), String.join(", ", shape.sorts()), problems);
        checkValue(servlet, "page", Integer.toString(listing.number()), "1, 2, 3 …", problems);
        checkValue(servlet, "size", Integer.toString(listing.size()), join(listing.sizes()), problems);
        if (problems.hasErrors()) {
            throw ApiRefused.input(problems.all());
        }
        return listing;
    }

    private static void checkNames(HttpServletRequest request, List<String> known, Problems problems) {
        new TreeSet<>(request.getParameterMap().keySet())
                .stream()
                        .filter(name -> !known.contains(name))
                        .forEach(name -> problems.add(
                                InputProblem.PARAMETER_UNKNOWN, Place.field(name), name, String.join(", ", known)));
    }

    /** What was asked for and what was understood are the same, or the value is none that the list knows. */
    private static void checkValue(
            HttpServletRequest request, String name, String understood, String allowed, Problems problems) {
        String asked = request.getParameter(name);
        if (asked != null && !asked.equals(understood)) {
            problems.add(InputProblem.VALUE_UNKNOWN, Place.field(name), name, asked, allowed);
        }
    }

    private static String join(List<Integer> numbers) {
        return String.join(", ", numbers.stream().map(String::valueOf).toList());
    }
}
