package io.tuji.api.internal;

import io.tuji.web.ApiPath;
import io.tuji.web.ApiProblem;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Everything that programs can ask, read from the handlers at the first question. */
@Component
public class ApiCatalogue {

    /** What was read, with the schemas that the operations refer to. */
    record Read(List<ApiOperation> operations, Map<String, Map<String, Object>> components) {}

    private final Supplier<Read> read;

    ApiCatalogue(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> handlers) {
        this.read = SingletonSupplier.of(() -> read(handlers.getObject()));
    }

    /** By module, then by address. */
    public List<ApiOperation> operations() {
        return read.get().operations();
    }

    Map<String, Map<String, Object>> components() {
        return read.get().components();
    }

    private static Read read(RequestMappingHandlerMapping handlers) {
        Schemas schemas = new Schemas();
        schemas.of(ResolvableType.forClass(ApiProblem.class));
        ApiReader reader = new ApiReader(schemas);
        List<ApiOperation> operations = handlers.getHandlerMethods().entrySet().stream()
                .flatMap(entry -> operations(entry.getKey(), entry.getValue(), reader))
                .sorted(Comparator.comparing(ApiOperation::module)
                        .thenComparing(ApiOperation::path)
                        .thenComparing(ApiOperation::method))
                .toList();
        return new Read(operations, schemas.components());
    }

    private static Stream<ApiOperation> operations(
            RequestMappingInfo mapping, HandlerMethod handler, ApiReader reader) {
        return mapping.getPatternValues().stream()
                .filter(pattern -> pattern.startsWith(ApiPath.V1 + "/"))
                .flatMap(pattern -> mapping.getMethodsCondition().getMethods().stream()
                        .map(method -> reader.read(method.name(), PathTemplate.of(pattern), handler)));
    }
}
