/** The provider that fulfils an order as an issue of Jira Cloud or Jira Data Center. */
@NullMarked
package dev.pao.jira;

import org.jspecify.annotations.NullMarked;
