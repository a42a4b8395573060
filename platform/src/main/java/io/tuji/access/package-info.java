/**
 * Who may see and do what: people, the bodies they belong to, roles, rights, sign-in, tokens of programs.
 *
 * <p>Facade: {@link io.tuji.access.Visitor} (who asks), {@link io.tuji.access.Requires} (what a page demands; a page that demands
 * nothing is refused). A module turns the scope of a right into its own SQL predicate. Tables: app_user, user_role, org_unit,
 * api_token.
 */
@ApplicationModule(
        displayName = "权限",
        allowedDependencies = {"audit", "database", "web", "setting"})
@NullMarked
package io.tuji.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
