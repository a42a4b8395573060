package io.tuji.engine.chain.position;

import java.util.List;

/**
 * What there is to read of a firm.
 *
 * @param name the whole name; empty if there is none
 * @param scope the scope of the register (经营范围); empty if there is none
 * @param products what lists or disclosures say that it makes, one each
 * @param classes codes of GB/T 4754 that it is held to belong to; none if nobody can say
 */
public record ChainFirm(String name, String scope, List<String> products, List<String> classes) {

    public ChainFirm {
        products = List.copyOf(products);
        classes = List.copyOf(classes);
    }
}
