package io.tuji.bench.peers;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** kie-dmn-core 10.2.0: one decision a policy, each a literal expression over the facts; compiled once, warmed up on all firms. */
public final class DmnPeer {

    private static final String NAMESPACE = "https://tuji.io/bench";
    private static final int WARM_ROUNDS = 2;

    private final List<String> names;
    private final List<String> types;
    private final List<String> policies;

    private DmnPeer(List<String> names, List<String> policies) {
        this.names = names;
        this.types = names.stream().map(DmnPeer::type).toList();
        this.policies = policies;
    }

    /** Arguments: expressions, one a line; firms as a table; the file to write: microseconds a verdict, then a line a firm. */
    public static void main(String[] arguments) throws IOException {
        List<String> rows = Files.readAllLines(Path.of(arguments[1]));
        DmnPeer peer = new DmnPeer(List.of(rows.get(0).split("\t", -1)), Files.readAllLines(Path.of(arguments[0])));
        DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(peer.resource()))
                .getOrElseThrow(IllegalStateException::new);
        DMNModel model = runtime.getModels().get(0);
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
        List<String> firms = rows.subList(1, rows.size());
        for (int round = 0; round < WARM_ROUNDS; round++) {
            peer.judge(runtime, model, firms);
        }
        long begin = System.nanoTime();
        List<String> verdicts = peer.judge(runtime, model, firms);
        double microseconds = (System.nanoTime() - begin) / 1e3 / firms.size() / peer.policies.size();
        List<String> out = new ArrayList<>(List.of(Double.toString(microseconds)));
        out.addAll(verdicts);
        Files.write(Path.of(arguments[2]), out);
    }

    private List<String> judge(DMNRuntime runtime, DMNModel model, List<String> firms) {
        return firms.stream()
                .map(firm -> runtime.evaluateAll(model, context(runtime, firm)))
                .map(this::verdicts)
                .toList();
    }

    private DMNContext context(DMNRuntime runtime, String firm) {
        DMNContext context = runtime.newContext();
        String[] values = firm.split("\t", -1);
        for (int i = 0; i < values.length; i++) {
            context.set(names.get(i), value(types.get(i), values[i]));
        }
        return context;
    }

    private static Object value(String type, String text) {
        return switch (type) {
            case "date" -> LocalDate.parse(text);
            case "boolean" -> text.equals("yes");
            case "string" -> text;
            default -> new BigDecimal(text);
        };
    }

    private String verdicts(DMNResult result) {
        return IntStream.range(0, policies.size())
                .mapToObj(i -> Boolean.TRUE.equals(
                                result.getDecisionResultByName("p" + i).getResult())
                        ? "y"
                        : "n")
                .collect(Collectors.joining());
    }

    private static String type(String name) {
        return switch (name) {
            case "registered_on", "segment_since" -> "date";
            case "title_sme", "listed" -> "boolean";
            case "award" -> "string";
            default -> "number";
        };
    }

    private Resource resource() {
        String inputs = IntStream.range(0, names.size())
                .mapToObj(i -> "<inputData id='i%d' name='%s'><variable name='%s' typeRef='%s'/></inputData>"
                        .formatted(i, names.get(i), names.get(i), types.get(i)))
                .collect(Collectors.joining("\n"));
        String needs = IntStream.range(0, names.size())
                .mapToObj(i -> "<informationRequirement><requiredInput href='#i" + i + "'/></informationRequirement>")
                .collect(Collectors.joining());
        String decisions = IntStream.range(0, policies.size())
                .mapToObj(i -> ("<decision id='d%d' name='p%d'><variable name='p%d' typeRef='boolean'/>%s"
                                + "<literalExpression><text>%s</text></literalExpression></decision>")
                        .formatted(i, i, i, needs, escaped(policies.get(i))))
                .collect(Collectors.joining("\n"));
        String model = "<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/' id='bench' name='bench' namespace='"
                + NAMESPACE + "'>\n" + inputs + "\n" + decisions + "\n</definitions>";
        Resource resource = ResourceFactory.newReaderResource(new StringReader(model), "UTF-8");
        resource.setSourcePath("bench.dmn");
        return resource;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
