package io.tuji.access.internal;

import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every handler says who may call it; whoever forgets to say it has written a page for nobody. */
@PlatformTest
class HandlersIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Test
    void onlyThePlantedHandlerIsSilent() {
        assertThat(addressesOf(AccessRule.SILENT)).containsExactly("/planted/silent");
    }

    @Test
    void thePagesForEverybodyAreFew() {
        assertThat(addressesOf(AccessRule.OPEN))
                .containsExactlyInAnyOrder("/login", "/csp-report", "/-/health", "/-/ready", "/public", "/public/**");
    }

    @Test
    void aSilentHandlerIsRefusedEvenToTheAdministrator() throws Exception {
        mvc.perform(get("/planted/silent").with(signedInAs(Role.ADMINISTRATOR))).andExpect(status().isForbidden());
    }

    @Test
    void aRightIsAskedForAtEveryRequest() throws Exception {
        mvc.perform(get("/planted/right").with(signedInAs(Role.VERIFIER))).andExpect(status().isOk());
        mvc.perform(get("/planted/right").with(signedInAs(Role.PROMOTER))).andExpect(status().isForbidden());
        mvc.perform(get("/planted/right").with(signedInAs())).andExpect(status().isForbidden());
        mvc.perform(get("/planted/signed-in").with(signedInAs())).andExpect(status().isOk());
    }

    private List<String> addressesOf(AccessRule rule) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(e ->
                        !ErrorController.class.isAssignableFrom(e.getValue().getBeanType()))
                .filter(e -> AccessRule.of(e.getValue()) == rule)
                .flatMap(HandlersIT::addresses)
                .distinct()
                .toList();
    }

    private static java.util.stream.Stream<String> addresses(Map.Entry<RequestMappingInfo, HandlerMethod> entry) {
        return entry.getKey().getPatternValues().stream();
    }
}
