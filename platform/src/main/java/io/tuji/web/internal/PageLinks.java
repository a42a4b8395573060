package io.tuji.web.internal;

import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

/**
 * Links to pages are written as they are. Only those to files ask for the version of their file: the search for a file behind every link
 * of a long list takes longer than the list itself.
 */
final class PageLinks extends StandardLinkBuilder {

    @Override
    protected String processLink(IExpressionContext context, String link) {
        return isFile(link) ? super.processLink(context, link) : link;
    }

    static boolean isFile(String link) {
        int query = link.indexOf('?');
        String path = query < 0 ? link : link.substring(0, query);
        return path.lastIndexOf('.') > path.lastIndexOf('/');
    }
}
