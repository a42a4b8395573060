package io.tuji.engine.naming;

import io.tuji.engine.naming.NamePart.Role;
import java.util.Arrays;
import java.util.List;

/** A full name made ready for comparison with short ones: its reading, and what each character does in it. */
record FullName(String written, CompanyName name, List<Role> roles) {

    static FullName of(String written, CompanyNames names) {
        CompanyName name = names.parse(written).best();
        Role[] roles = new Role[name.text().length()];
        Arrays.fill(roles, Role.REMARK);
        for (NamePart part : name.parts()) {
            Arrays.fill(roles, part.from(), part.to(), part.role());
        }
        return new FullName(written, name, List.of(roles));
    }

    String text() {
        return name.text();
    }
}
