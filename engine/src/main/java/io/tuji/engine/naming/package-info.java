/**
 * What a company is called: a Chinese company name read into division, trade name (字号), line of business,
 * organisation form and branch, and names compared with each other.
 *
 * <p>Knows the grammar of names (企业名称登记管理规定, State Council Order 734, article 6), statistics of how names are
 * made, and weights learned from names split by hand. Says nothing rather than something wrong: a name without a trade
 * name has none. Knows no company; who is who is decided in resolution. Doors: {@link
 * io.tuji.engine.naming.CompanyNames}, {@link io.tuji.engine.naming.NameLikeness}.
 */
@NullMarked
package io.tuji.engine.naming;

import org.jspecify.annotations.NullMarked;
