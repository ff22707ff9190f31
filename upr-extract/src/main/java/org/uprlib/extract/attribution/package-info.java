/** Who asked for what: recommending States and the share of each in a recommendation's text. */
package org.uprlib.extract.attribution;
