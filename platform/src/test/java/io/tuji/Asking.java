package io.tuji;

import static io.tuji.SignedInAs.signedInAs;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.access.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What a person reads and sends in a browser. */
public final class Asking {

    private Asking() {}

    /** The page, on which every text has words. */
    public static String page(MockMvc mvc, String address, Visitor visitor) throws Exception {
        return mvc.perform(get(address).with(signedInAs(visitor)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    public static ResultActions form(MockMvc mvc, String address, Map<String, String> sent, Visitor visitor)
            throws Exception {
        MockHttpServletRequestBuilder request =
                post(address).with(signedInAs(visitor)).with(csrf());
        sent.forEach(request::param);
        return mvc.perform(request);
    }
}
