package io.tuji.brief;

import io.tuji.engine.plan.warning.Light;
import io.tuji.outlook.Outlook;
import java.util.List;
import java.util.Optional;

/** That the light of an indicator is another one than a period ago. */
public record LightChange(String measure, Light before, Light now, String period) {

    /** @param history the earliest first */
    public static Optional<LightChange> of(List<Outlook> history) {
        List<Outlook> dated =
                history.stream().filter(one -> one.asOf().isPresent()).toList();
        if (dated.size() < 2) {
            return Optional.empty();
        }
        Outlook now = dated.get(dated.size() - 1);
        Light before = dated.get(dated.size() - 2).light();
        return before == now.light()
                ? Optional.empty()
                : Optional.of(new LightChange(
                        now.measure(),
                        before,
                        now.light(),
                        now.asOf().orElseThrow().period()));
    }
}
