package io.tuji.promotion.internal;

import io.tuji.promotion.Project;
import io.tuji.registry.CompanyId;
import java.math.BigDecimal;
import java.util.List;

/** What a field of a project holds, as it would be typed. */
public final class ProjectText {

    public static final String NAME = "name";
    public static final String COMPANY = "company";
    public static final String FIRM = "firm";
    public static final String UNREGISTERED = "unregistered";
    public static final String AIM = "aim";
    public static final String ZONE = "zone";
    public static final String NEXT_STEP = "next_step";
    public static final String NEXT_ON = "next_on";
    public static final String SPACE_PLACE = "space_place";
    public static final String SPACE_WORDS = "space_words";
    public static final String SPRUNG_FROM = "sprung_from";

    /** The fields that every project has, whatever the pack declares. */
    public static final List<String> STANDARD = List.of(
            NAME, COMPANY, FIRM, UNREGISTERED, AIM, ZONE, NEXT_STEP, NEXT_ON, SPACE_PLACE, SPACE_WORDS, SPRUNG_FROM);

    private ProjectText() {}

    public static String of(Project project, String key) {
        return switch (key) {
            case NAME -> project.name();
            case COMPANY -> project.firm().company().map(CompanyId::code).orElse("");
            case FIRM ->
                project.firm().company().isPresent() ? "" : project.firm().name();
            case UNREGISTERED -> yesNo(project.firm().unregistered());
            case AIM -> aim(project.aim());
            case ZONE -> project.zone().orElse("");
            case NEXT_STEP -> project.next().words();
            case NEXT_ON -> project.next().day().map(Object::toString).orElse("");
            case SPACE_PLACE -> project.space().place().orElse("");
            case SPACE_WORDS -> project.space().words();
            case SPRUNG_FROM -> project.sprungFrom().map(Object::toString).orElse("");
            default -> field(project, key);
        };
    }

    private static String aim(Project.Aim aim) {
        return aim.node().isEmpty() ? aim.chain() : aim.chain() + ":" + aim.node();
    }

    private static String field(Project project, String key) {
        Object value = project.fields().getOrDefault(key, "");
        if (value instanceof Boolean truth) {
            return yesNo(truth);
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private static String yesNo(boolean truth) {
        return truth ? "yes" : "no";
    }
}
