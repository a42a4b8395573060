package io.tuji.api.internal;

import io.tuji.access.Requires;
import io.tuji.access.Right;
import io.tuji.web.Described;
import io.tuji.web.ListOf;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;

/** Reads from one handler what it is for, what it demands, takes and gives. */
class ApiReader {

    private static final Map<String, Object> TEXT = Map.of("type", "string");

    private final Schemas schemas;

    ApiReader(Schemas schemas) {
        this.schemas = schemas;
    }

    ApiOperation read(String method, PathTemplate path, HandlerMethod handler) {
        Described described = Optional.ofNullable(handler.getMethodAnnotation(Described.class))
                .orElseThrow(() -> new IllegalStateException(handler + " does not say what it is for"));
        Optional<Right> right = rightOf(handler);
        List<ApiParameter> parameters = parameters(path, handler);
        Optional<Map<String, Object>> body = body(handler);
        ResolvableType answer = answerOf(handler.getMethod());
        boolean file = answer.toClass() == void.class || answer.toClass() == InputStreamResource.class;
        boolean nothing = answer.toClass() == Void.class;
        return new ApiOperation(
                handler.getBeanType().getPackageName().split("\\.", -1)[2],
                method,
                path.address(),
                Words.of(described),
                right,
                parameters,
                body,
                file || nothing ? Optional.empty() : Optional.of(schemas.of(answer)),
                file,
                nothing ? 204 : described.gives(),
                refusals(described, right.isPresent(), parameters, body.isPresent()));
    }

    private static Optional<Right> rightOf(HandlerMethod handler) {
        return Stream.of(handler.getMethod(), handler.getBeanType())
                .flatMap(speaker ->
                        Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(speaker, Requires.class))
                                .stream())
                .findFirst()
                .map(requires -> new Right(requires.module(), requires.act()));
    }

    private static ResolvableType answerOf(Method method) {
        ResolvableType type = ResolvableType.forMethodReturnType(method);
        return type.toClass() == ResponseEntity.class ? type.getGeneric(0) : type;
    }

    private List<ApiParameter> parameters(PathTemplate path, HandlerMethod handler) {
        List<ApiParameter> all = new ArrayList<>();
        for (MethodParameter parameter : handler.getMethodParameters()) {
            parameter.initParameterNameDiscovery(new org.springframework.core.DefaultParameterNameDiscoverer());
            if (parameter.hasParameterAnnotation(PathVariable.class)) {
                all.add(new ApiParameter(
                        nameOf(parameter), "path", true, path.schema(nameOf(parameter)), words(parameter)));
            } else if (parameter.hasParameterAnnotation(RequestParam.class)) {
                all.add(sent(parameter, takesFile(handler)));
            } else if (parameter.hasParameterAnnotation(ListOf.class)) {
                all.addAll(listParameters(parameter));
            }
        }
        return all;
    }

    private static boolean takesFile(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters()).anyMatch(p -> p.getParameterType() == MultipartFile.class);
    }

    private ApiParameter sent(MethodParameter parameter, boolean form) {
        ResolvableType type = ResolvableType.forMethodParameter(parameter);
        @Nullable RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
        boolean required = type.toClass() != Optional.class
                && asked != null
                && asked.defaultValue().equals(ValueConstants.DEFAULT_NONE);
        Map<String, Object> schema =
                type.toClass() == MultipartFile.class ? Map.of("type", "string", "format", "binary") : schemas.of(type);
        return new ApiParameter(nameOf(parameter), form ? "form" : "query", required, schema, words(parameter));
    }

    private static List<ApiParameter> listParameters(MethodParameter parameter) {
        @Nullable ListOf list = parameter.getParameterAnnotation(ListOf.class);
        if (list == null) {
            throw new IllegalArgumentException(parameter + " is no list");
        }
        ListShape shape = ListShape.in(list.value());
        return shape.parameters(list.words()).stream()
                .map(name -> new ApiParameter(name, "query", false, schemaOf(name, shape), Optional.empty()))
                .toList();
    }

    private static Map<String, Object> schemaOf(String name, ListShape shape) {
        return switch (name) {
            case "sort" -> Map.of("type", "string", "enum", shape.sorts());
            case "page" -> Map.of("type", "integer", "minimum", 1, "default", 1);
            case "size" -> Map.of("type", "integer", "enum", Listing.allSizes());
            default -> TEXT;
        };
    }

    private Optional<Map<String, Object>> body(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .filter(p -> p.hasParameterAnnotation(RequestBody.class))
                .map(p -> schemas.of(ResolvableType.forMethodParameter(p)))
                .findFirst();
    }

    private static Optional<Words> words(MethodParameter parameter) {
        return Optional.ofNullable(parameter.getParameterAnnotation(Described.class))
                .map(Words::of);
    }

    private static String nameOf(MethodParameter parameter) {
        return Optional.ofNullable(parameter.getParameterName())
                .orElseThrow(() -> new IllegalStateException(parameter + " has no name"));
    }

    /** Those that follow from what the handler demands and takes, and those that it names itself. */
    private static List<Integer> refusals(
            Described described, boolean demandsRight, List<ApiParameter> parameters, boolean body) {
        TreeSet<Integer> statuses = new TreeSet<>(List.of(401, 429, 500));
        Arrays.stream(described.refuses()).forEach(statuses::add);
        if (demandsRight) {
            statuses.add(403);
        }
        if (parameters.stream().anyMatch(p -> p.in().equals("path"))) {
            statuses.add(404);
        }
        if (parameters.stream().anyMatch(p -> !p.in().equals("path")) || body) {
            statuses.addAll(List.of(400, 422));
        }
        if (body) {
            statuses.add(415);
        }
        return List.copyOf(statuses);
    }
}
