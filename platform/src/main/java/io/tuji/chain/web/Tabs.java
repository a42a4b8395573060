package io.tuji.chain.web;

import java.util.List;
import org.springframework.stereotype.Component;

/** The pages of a chain beside each other; templates call it {@code @chainTabs}. */
@Component("chainTabs")
public class Tabs {

    public List<List<String>> of(String chain) {
        String here = ChainsPage.HERE + "/" + chain;
        return List.of(List.of("chain.map", here), List.of("chain.heat", here + "/parts"));
    }
}
