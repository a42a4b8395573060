package io.tuji.engine.naming;

import io.tuji.engine.naming.NamePart.Role;
import io.tuji.engine.place.Division;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One way to read a name.
 *
 * @param text the normal name
 * @param parts its pieces in order; brackets belong to none
 * @param division the lowest division that the name names beyond doubt
 */
public record CompanyName(String text, List<NamePart> parts, Optional<Division> division) {

    /** The trade name (字号); there is never more than one. */
    public Optional<NamePart> brand() {
        return find(Role.BRAND);
    }

    /** The line of business; empty if the name does not tell it. */
    public String trade() {
        return text(Role.TRADE);
    }

    /** Division and zones as written, without the blanks between them; empty if there are none. */
    public String place() {
        return parts.stream()
                .filter(part -> part.role() == Role.DIVISION || part.role() == Role.PLACE)
                .map(NamePart::text)
                .collect(Collectors.joining());
    }

    public Optional<NamePart> form() {
        return find(Role.FORM);
    }

    public Optional<FormKind> formKind() {
        return form().flatMap(form -> NameForms.current().kindOf(form.text()));
    }

    /** What makes it the name of a branch; the name before it is that of the owner. */
    public Optional<NamePart> branch() {
        return find(Role.BRANCH);
    }

    /** The name without branch and remark: that of the legal person. */
    public String owner() {
        return branch().or(() -> find(Role.REMARK).filter(remark -> remark.to() >= text.length() - 1))
                .map(part -> text.substring(0, part.from()))
                .map(owner -> owner.endsWith("(") ? owner.substring(0, owner.length() - 1) : owner)
                .filter(owner -> !owner.isEmpty())
                .orElse(text);
    }

    /** Whether 中国 stands before it as the country. */
    public boolean isNational() {
        return find(Role.CHINA).isPresent();
    }

    public boolean isGroup() {
        return find(Role.GROUP).isPresent();
    }

    public Optional<NamePart> find(Role role) {
        return parts.stream().filter(part -> part.role() == role).findFirst();
    }

    private String text(Role role) {
        return parts.stream()
                .filter(part -> part.role() == role)
                .map(NamePart::text)
                .collect(Collectors.joining());
    }
}
