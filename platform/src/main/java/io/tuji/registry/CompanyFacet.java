package io.tuji.registry;

import io.tuji.access.Filter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A filter of the list of firms that another module brings, for page, export and programs alike. */
public interface CompanyFacet {

    /** The parameter of the facet that asks where a firm lies. */
    String SUBDISTRICT = "subdistrict";

    /** The parameter of the facet that asks for an industry. */
    String INDUSTRY = "industry";

    /** The parameter of the facet that asks for a cluster of the district. */
    String CLUSTER = "cluster";

    /** The parameter of the facet that asks for a statistical classification. */
    String CLASSIFICATION = "classification";

    /** The parameter of the facet that asks on which list of firms a firm stands. */
    String ROSTER = "roster";

    /** The parameter of the facet that asks on which node of an industry chain a firm is. */
    String NODE = "node";

    /** The parameters of all facets that the list knows. */
    List<String> KEYS = List.of(SUBDISTRICT, INDUSTRY, CLUSTER, CLASSIFICATION, ROSTER, NODE);

    /** One of {@link #KEYS}; its label is the message {@code filter.<key>}, its chip {@code filter.chip.<key>}. */
    String key();

    List<Option> options(Locale locale);

    /** The condition for the chosen values, with the alias {@code c} for the company. */
    Filter filter(List<String> chosen);

    /** SQL for the option that a firm falls under, with the alias {@code c}; empty where firms are not counted by it. */
    default Optional<String> value() {
        return Optional.empty();
    }

    record Option(String value, String text) {}
}
