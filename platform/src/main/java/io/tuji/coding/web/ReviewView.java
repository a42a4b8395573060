package io.tuji.coding.web;

import io.tuji.coding.CompanyIndustry;
import io.tuji.engine.industry.IndustryCode;
import io.tuji.registry.Company;
import java.util.List;
import java.util.Optional;

/**
 * A firm whose industry a person looks at.
 *
 * @param scope in pieces, the deciding ones marked; empty where it is not known
 * @param products likewise
 * @param choices by the number of the key that takes them
 */
public record ReviewView(
        Company company,
        CompanyIndustry industry,
        List<MarkedText.Piece> scope,
        List<MarkedText.Piece> products,
        List<Choice> choices) {

    /**
     * An industry that may be taken.
     *
     * @param confidence empty where a source states it, or the person has looked for it
     * @param finer classes of it whose words are nearest to what the firm says
     */
    public record Choice(IndustryCode industry, Optional<Double> confidence, List<IndustryCode> finer) {}

    /** A line of the queue. */
    public record Line(CompanyIndustry industry, Company company) {}
}
