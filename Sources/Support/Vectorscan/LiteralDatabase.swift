internal import CHyperscan
