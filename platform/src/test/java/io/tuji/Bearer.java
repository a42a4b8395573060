package io.tuji;

import io.tuji.access.Role;
import io.tuji.access.internal.TestAccounts;
import io.tuji.access.internal.TestTokens;
import java.util.Optional;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** Lets a MockMvc request of a {@link PlatformTest} come from a program that shows a token. */
public final class Bearer {

    private Bearer() {}

    public static RequestPostProcessor bearer(String token) {
        return request -> {
            request.addHeader("Authorization", "Bearer " + token);
            return request;
        };
    }

    /** A token of a new person with that role, reaching all that the person may. */
    public static RequestPostProcessor bearerOf(Role role) {
        return request -> {
            var accounts = bean(request, TestAccounts.class);
            String token = bean(request, TestTokens.class).of(accounts.create(Optional.empty(), role));
            return bearer(token).postProcessRequest(request);
        };
    }

    private static <T> T bean(MockHttpServletRequest request, Class<T> type) {
        return WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext())
                .getBean(type);
    }
}
