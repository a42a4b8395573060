package io.tuji;

import io.tuji.access.OrgUnitId;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import java.util.Optional;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.support.WebApplicationContextUtils;

/**
 * Lets a MockMvc request of a {@link PlatformTest} come from a real, signed-in person:
 *
 * <pre>{@code
 * mvc.perform(get("/companies").with(signedInAs(Role.VIEWER)))
 * mvc.perform(post("/companies/7").with(csrf()).with(signedInAs(visitor)))   // the same person again
 * }</pre>
 *
 * The account stands in the database, so rights, filters and audit behave as they do outside a test. A person who is needed before
 * the request comes from {@link TestAccounts#create}.
 */
public final class SignedInAs {

    private SignedInAs() {}

    /** A new person with these roles and no body. */
    public static RequestPostProcessor signedInAs(Role... roles) {
        return request -> as(accounts(request).create(Optional.empty(), roles), request);
    }

    /** A new person of that body with these roles. */
    public static RequestPostProcessor signedInAs(OrgUnitId unit, Role... roles) {
        return request -> as(accounts(request).create(Optional.of(unit), roles), request);
    }

    public static RequestPostProcessor signedInAs(Visitor visitor) {
        return request -> as(visitor, request);
    }

    private static MockHttpServletRequest as(Visitor visitor, MockHttpServletRequest request) {
        return SecurityMockMvcRequestPostProcessors.authentication(
                        accounts(request).sessionOf(visitor))
                .postProcessRequest(request);
    }

    private static TestAccounts accounts(MockHttpServletRequest request) {
        ApplicationContext context =
                WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext());
        return context.getBean(TestAccounts.class);
    }
}
