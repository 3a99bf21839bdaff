// temporary: lets the empty room build
