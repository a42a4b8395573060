package io.tuji.engagement.internal;

import io.tuji.engagement.Engagement;
import io.tuji.engagement.Engagement.Id;
import io.tuji.engagement.Engagement.Ours;
import io.tuji.engagement.Engagement.ProjectName;
import io.tuji.engagement.Engagement.What;
import io.tuji.registry.CompanyId;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the audit keeps of an engagement: of theirs how many, not who. */
final class EngagementFacts {

    private EngagementFacts() {}

    static String subject(Id id) {
        return "engagement:" + id.code();
    }

    static Map<String, String> of(Engagement engagement) {
        What what = engagement.what();
        Map<String, String> facts = new TreeMap<>();
        facts.put(
                "project",
                what.about()
                        .project()
                        .map(ProjectName::code)
                        .map(Object::toString)
                        .orElse(""));
        facts.put(
                "firm",
                what.about()
                        .firm()
                        .company()
                        .map(CompanyId::code)
                        .orElse(what.about().firm().name()));
        facts.put("kind", what.kind().name());
        facts.put("state", engagement.state().name());
        facts.put("day", what.when().day().toString());
        facts.put("subject", what.subject());
        facts.put("summary", what.summary());
        facts.put("asks", what.asks());
        facts.put("next_step", what.next().words());
        facts.put("next_on", what.next().day().map(Object::toString).orElse(""));
        facts.put("ours", what.ours().stream().map(Ours::login).collect(Collectors.joining(" ")));
        facts.put("theirs", String.valueOf(what.theirs().size()));
        return facts;
    }
}
