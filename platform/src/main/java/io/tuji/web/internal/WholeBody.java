package io.tuji.web.internal;

import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import io.tuji.web.ApiRefused;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Lets no record with a hole reach a handler: what is not optional must be there. */
@ControllerAdvice
class WholeBody extends RequestBodyAdviceAdapter {

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return parameter.getParameterType().isRecord();
    }

    @Override
    public Object afterBodyRead(
            Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        Problems problems = new Problems();
        Arrays.stream(body.getClass().getRecordComponents())
                .filter(component -> isMissing(component, body))
                .forEach(component -> problems.add(missing(component.getName())));
        if (problems.hasErrors()) {
            throw ApiRefused.unreadable(List.copyOf(problems.all()));
        }
        return body;
    }

    private static Problem missing(String field) {
        return InputProblem.UNREADABLE.at(Place.field(field), field);
    }

    private static boolean isMissing(RecordComponent component, Object body) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(body) == null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
