package io.tuji.engagement.internal;

import io.tuji.engagement.Claims.Answer;
import io.tuji.engagement.Claims.Body;
import io.tuji.engagement.Claims.Matter;
import io.tuji.registry.CompanyId;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the audit keeps of a matter between bodies. */
final class MatterFacts {

    private MatterFacts() {}

    static String subject(Matter.Id id) {
        return "claim:" + id.code();
    }

    static Map<String, String> of(Matter matter) {
        Map<String, String> facts = new TreeMap<>();
        facts.put(
                "firm",
                matter.firm()
                        .company()
                        .map(CompanyId::code)
                        .orElse(matter.firm().name()));
        facts.put("kind", matter.kind().name());
        facts.put("from", matter.from().map(Body::name).orElse(""));
        facts.put("body", matter.body().name());
        facts.put("words", matter.words());
        facts.put("state", matter.state().name());
        facts.put("answer", matter.answer().map(Answer::words).orElse(""));
        facts.put(
                "given_to",
                matter.answer().flatMap(Answer::givenTo).map(Body::name).orElse(""));
        facts.put(
                "shares",
                matter.shares().stream()
                        .map(share -> share.body().name() + " " + share.percent() + " %")
                        .collect(Collectors.joining(", ")));
        return facts;
    }
}
